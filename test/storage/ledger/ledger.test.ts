import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import type { Settlement } from '#core/records/settlement.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows, unsettle } from '#storage/writes/ledger/settleRows.ts'
import { setService, treatRows } from '#storage/writes/ledger/treatRows.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { day, pence } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { content, did, errorOf, valueOf } from '../openTest.ts'
import {
  aTeam,
  dataOf,
  importing,
  large,
  november,
  paid,
  rowsOf,
  rules,
  TODAY,
  whole,
  withEstimate,
} from './aLedger.ts'

test('an import is one command: rows treated by the rules, new cost counted once, undone at once', async () => {
  const { store, team } = await aTeam()
  const before = await content(store)
  const raw = teamCost(await dataOf(store, team), TODAY).all
  const entries = (await historyEntries(store, 99)).length
  const result = valueOf(
    await importLedger(
      store,
      importing(team, [
        paid(),
        paid({ row: 3 }),
        paid({ row: 4, area: 'ESTATES' }),
        paid({ row: 5, type: 'Agency staff' }),
      ]),
    ),
  )
  expect(result).toMatchObject({ known: 0, added: 4 })
  const rows = await rowsOf(store, team)
  expect(rows.map(({ treatment }) => treatment.kind)).toEqual(['new-cost', 'new-cost', 'not-ours', 'open'])
  expect(rows.map(({ nth }) => nth)).toEqual([1, 2, 1, 1])
  const data = await dataOf(store, team)
  const cost = teamCost(data, TODAY)
  expect(cost.all - raw).toBe(60_000_00)
  expect(cost.standings.reconciled).toBe(60_000_00)
  const found = reconcile(data, rows, TODAY)
  expect(found.total.ledger + found.openSum + found.notOursSum).toBe(120_000_00)
  expect((await readTable(store.db, 'ledgerRule', team)).map(({ order }) => order)).toEqual([0, 1])
  expect(await historyEntries(store, 99)).toHaveLength(entries + 1)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('the same file again, or one that overlaps it, adds only what is new', async () => {
  const { store, team } = await aTeam()
  const first = [paid(), paid({ row: 3 })]
  await did(importLedger(store, importing(team, first)))
  const before = await content(store)
  expect(errorOf(await importLedger(store, importing(team, first)))).toEqual({
    code: 'ledger-here-already',
    count: 2,
  })
  expect(await content(store)).toEqual(before)
  const overlapping = [...first, paid({ row: 4 }), paid({ row: 5, reference: '2' })]
  expect(valueOf(await importLedger(store, importing(team, overlapping)))).toMatchObject({
    known: 2,
    added: 2,
  })
  expect((await rowsOf(store, team)).map(({ nth }) => nth)).toEqual([1, 2, 3, 1])
  const data = await dataOf(store, team)
  expect(data.costItems.filter(({ ledgerRow }) => ledgerRow !== undefined)).toHaveLength(4)
})

test('a file that is read otherwise the second time adds nothing: its cells are known again', async () => {
  const { store, team } = await aTeam()
  const read = (net: number, gross: number, as: 'net' | 'gross') => ({
    ...paid({ money: { net: pence(as === 'net' ? net : gross), vat: { kind: 'not-stated' } } }),
    printed: `${net} ${gross}`,
  })
  const file = (as: 'net' | 'gross') => [read(100_00, 120_00, as), read(120_00, 144_00, as)]
  await did(importLedger(store, importing(team, file('net'))))
  const before = await content(store)
  expect(errorOf(await importLedger(store, importing(team, file('gross'))))).toEqual({
    code: 'ledger-here-already',
    count: 2,
  })
  expect(await content(store)).toEqual(before)
})

test('of a row with the day and words of a stored one and another amount, a person says whether it is that one', async () => {
  const { store, team } = await aTeam()
  await did(importLedger(store, importing(team, [paid()])))
  const other = paid({ money: { net: pence(36_000_00), vat: { kind: 'not-stated' } } })
  const here = await importLedger(store, { ...importing(team, [other]), alike: 'here' })
  expect(errorOf(here).code).toBe('ledger-here-already')
  expect(valueOf(await importLedger(store, { ...importing(team, [other]), alike: 'new' }))).toMatchObject({
    known: 0,
    added: 1,
  })
})

test('rules are remembered as they were last given', async () => {
  const { store, team } = await aTeam()
  await did(importLedger(store, importing(team, [paid()])))
  const [first] = await readTable(store.db, 'ledgerRule', team)
  await did(importLedger(store, { ...importing(team, [paid({ reference: '9' })]), rules: rules.slice(0, 1) }))
  const left = await readTable(store.db, 'ledgerRule', team)
  expect(left.map(({ id }) => id)).toEqual([first?.id])
})

test('a row may become something else: its money moves with it and never counts twice', async () => {
  const { store, team } = await aTeam()
  await did(importLedger(store, importing(team, [paid()])))
  const before = await content(store)
  const [row] = await rowsOf(store, team)
  if (!row) throw new Error('No row')
  const raw = teamCost(await dataOf(store, team), TODAY).all
  await did(treatRows(store, [row], { kind: 'not-ours', decided }))
  expect(teamCost(await dataOf(store, team), TODAY).all).toBe(raw - 30_000_00)
  const [not] = await rowsOf(store, team)
  await did(
    treatRows(store, not ? [not] : [], {
      kind: 'new-cost',
      category: 'travel',
      spending: 'resource',
      decided,
    }),
  )
  const data = await dataOf(store, team)
  expect(teamCost(data, TODAY).all).toBe(raw)
  expect(data.costItems.filter(({ ledgerRow }) => ledgerRow)).toMatchObject([{ category: 'travel' }])
  await did(undo(store))
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('new cost is spread over the period of its service once that is known', async () => {
  const { store, team } = await aTeam()
  await did(importLedger(store, importing(team, [paid()])))
  const [row] = await rowsOf(store, team)
  if (!row) throw new Error('No row')
  const service = { from: day('2026-10-01'), to: day('2026-12-31') }
  await did(setService(store, row, service))
  const item = (await dataOf(store, team)).costItems.find(({ ledgerRow }) => ledgerRow === row.id)
  expect(item?.when).toEqual({ kind: 'period', ...service })
})

test('settling makes the total the ledger’s and reconciled; taken back, all is byte for byte as it was', async () => {
  const { store, team, estimate, row } = await withEstimate()
  const before = await content(store)
  const raw = teamCost(await dataOf(store, team), TODAY)
  const targets = [{ kind: 'item', item: estimate.id }] as const
  await did(settleRows(store, { team, rows: [row], targets, today: TODAY, decided }))
  const cost = teamCost(await dataOf(store, team), TODAY)
  expect(cost.all - raw.all).toBe(2_000_00)
  expect(cost.standings.reconciled - raw.standings.reconciled).toBe(30_000_00)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('a settlement can be taken back later: its rows wait again', async () => {
  const { store, team, estimate, row } = await withEstimate()
  const raw = teamCost(await dataOf(store, team), TODAY).all
  await did(
    settleRows(store, {
      team,
      rows: [row],
      targets: [{ kind: 'item', item: estimate.id }],
      today: TODAY,
      decided,
    }),
  )
  const [settlement]: Settlement[] = await readTable(store.db, 'settlement', team)
  const [settled] = await rowsOf(store, team)
  if (!settlement || !settled) throw new Error('Not settled')
  expect(errorOf(await treatRows(store, [settled], { kind: 'not-ours', decided })).code).toBe('row-settles')
  const again = settleRows(store, {
    team,
    rows: [settled],
    targets: [{ kind: 'item', item: estimate.id }],
    today: TODAY,
    decided,
  })
  expect(errorOf(await again).code).toBe('row-decided')
  await did(unsettle(store, settlement, [settled]))
  expect((await rowsOf(store, team)).map(({ treatment }) => treatment.kind)).toEqual(['open'])
  expect(teamCost(await dataOf(store, team), TODAY).all).toBe(raw)
})

test('only a file that is declared complete settles a whole month; one of large payments settles row by row', async () => {
  const month = { kind: 'items', category: 'cloud', ...november } as const
  const some = await withEstimate(large)
  const refused = settleRows(some.store, {
    team: some.team,
    rows: [some.row],
    targets: [month],
    today: TODAY,
    decided,
  })
  expect(errorOf(await refused).code).toBe('not-complete')
  const all = await withEstimate(whole)
  await did(
    settleRows(all.store, { team: all.team, rows: [all.row], targets: [month], today: TODAY, decided }),
  )
  const served = await withEstimate(large)
  await did(setService(served.store, served.row, { ...november }))
  const [row] = await rowsOf(served.store, served.team)
  await did(
    settleRows(served.store, {
      team: served.team,
      rows: row ? [row] : [],
      targets: [month],
      today: TODAY,
      decided,
    }),
  )
})

test('what settles nothing is refused, and what is settled is not removed', async () => {
  const { store, team, estimate, row } = await withEstimate(whole)
  const travel = { kind: 'items', category: 'travel', ...november } as const
  const before = await content(store)
  const nothing = settleRows(store, { team, rows: [row], targets: [travel], today: TODAY, decided })
  expect(errorOf(await nothing).code).toBe('settles-nothing')
  expect(await content(store)).toEqual(before)
  await did(
    settleRows(store, {
      team,
      rows: [row],
      targets: [{ kind: 'item', item: estimate.id }],
      today: TODAY,
      decided,
    }),
  )
  const item = (await dataOf(store, team)).costItems.find(({ id }) => id === estimate.id)
  if (!item) throw new Error('No item')
  expect(errorOf(await removeRow(store, 'costItem', item))).toMatchObject({
    code: 'invalid',
    issues: [{ code: 'item-settled' }],
  })
})
