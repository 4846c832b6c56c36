import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { addToSettlement } from '#storage/writes/ledger/addToSettlement.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { setScope } from '#storage/writes/ledger/setScope.ts'
import { settleRows, unsettle } from '#storage/writes/ledger/settleRows.ts'
import { setService, treatRows } from '#storage/writes/ledger/treatRows.ts'
import { day } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { content, did, errorOf } from '../openTest.ts'
import { aTeam, importing, november, paid, rowsOf, TODAY, withEstimate } from './aLedger.ts'

const later = { on: day('2027-01-05'), by: '', why: '' }
const travel = { kind: 'new-cost', category: 'travel', spending: 'resource' } as const

interface Here {
  readonly store: Store
  readonly team: string
}

/** What the rows are, and who said so. A row that nobody decided on has no such field at all. */
const words = async ({ store, team }: Here) =>
  (await rowsOf(store, team)).map(({ treatment, ...row }) => [
    treatment.kind,
    'decided' in row ? row.decided : 'nobody',
  ])

/** The rows that a person sees, in the order of the file. */
async function one({ store, team }: Here, at = 0): Promise<LedgerRow> {
  const row = (await rowsOf(store, team))[at]
  if (!row) throw new Error('No row')
  return row
}

const settle = async (here: Here & { readonly estimate: { readonly id: string } }) =>
  settleRows(here.store, {
    team: here.team,
    rows: [await one(here)],
    targets: [{ kind: 'item', item: here.estimate.id }],
    today: TODAY,
    decided,
  })

async function settlementOf({ store, team }: Here) {
  const [settlement] = await readTable(store.db, 'settlement', team)
  if (!settlement) throw new Error('Not settled')
  return settlement
}

test('what a rule decides at import nobody said', async () => {
  const here = await aTeam()
  const rows = [paid(), paid({ row: 3, area: 'ESTATES' }), paid({ row: 4, type: 'Agency staff' })]
  await did(importLedger(here.store, importing(here.team, rows)))
  expect(await words(here)).toEqual([
    ['new-cost', 'nobody'],
    ['not-ours', 'nobody'],
    ['open', 'nobody'],
  ])
})

test('who said that rows are new cost or not ours, when and why, stays with each until they wait again', async () => {
  const here = await aTeam()
  const { store, team } = here
  const rows = [paid({ type: 'unknown' }), paid({ row: 3, type: 'unknown' })]
  await did(importLedger(store, importing(team, rows)))
  const start = await content(store)
  await did(treatRows(store, await rowsOf(store, team), { kind: 'not-ours', decided }))
  expect(await words(here)).toStrictEqual(Array(2).fill(['not-ours', decided]))
  await did(treatRows(store, await rowsOf(store, team), { ...travel, decided: later }))
  expect(await words(here)).toStrictEqual(Array(2).fill(['new-cost', later]))
  const before = await content(store)
  await did(treatRows(store, await rowsOf(store, team), { kind: 'open' }))
  expect(await words(here)).toEqual(Array(2).fill(['open', 'nobody']))
  await did(undo(store))
  expect(await content(store)).toStrictEqual(before)
  await did(undo(store))
  expect(await words(here)).toStrictEqual(Array(2).fill(['not-ours', decided]))
  await did(undo(store))
  expect(await content(store)).toStrictEqual(start)
})

test('who said that a row settles an estimate goes with the settlement that is taken back', async () => {
  const here = await withEstimate()
  const { store } = here
  const start = await content(store)
  await did(settle(here))
  expect(await words(here)).toStrictEqual([['settles', decided]])
  const before = await content(store)
  await did(unsettle(store, await settlementOf(here), [await one(here)]))
  expect(await words(here)).toEqual([['open', 'nobody']])
  await did(undo(store))
  expect(await content(store)).toStrictEqual(before)
  await did(undo(store))
  expect(await content(store)).toStrictEqual(start)
})

test('a payment that joins a settlement has a word of its own, and the earlier one keeps its', async () => {
  const here = await withEstimate()
  const { store, team } = here
  await did(settle(here))
  await did(importLedger(store, importing(team, [paid({ type: 'unknown', reference: '2', row: 3 })])))
  const before = await content(store)
  await did(addToSettlement(store, await settlementOf(here), [await one(here, 1)], later))
  expect(await words(here)).toStrictEqual([
    ['settles', decided],
    ['settles', later],
  ])
  await did(undo(store))
  expect(await content(store)).toStrictEqual(before)
})

test('what another scope makes of a row is nobody’s word, and no earlier one stays with it', async () => {
  const here = await aTeam()
  const { store, team } = here
  const rows = [paid(), paid({ row: 3, area: 'ESTATES' }), paid({ row: 4, reference: '2' })]
  await did(importLedger(store, importing(team, rows)))
  await did(treatRows(store, [await one(here)], { ...travel, decided }))
  await did(treatRows(store, [await one(here, 1)], { kind: 'not-ours', decided }))
  await did(treatRows(store, [await one(here, 2)], { kind: 'open' }))
  const before = await content(store)
  await did(setScope(store, team, { area: ['ESTATES'], type: ['IT'] }))
  expect(await words(here)).toEqual([
    ['not-ours', 'nobody'],
    ['open', 'nobody'],
    ['not-ours', 'nobody'],
  ])
  await did(undo(store))
  expect(await content(store)).toStrictEqual(before)
})

test('the days of its service leave a decision as it was made, and what became of the money does not repeat it', async () => {
  const here = await aTeam()
  const { store, team } = here
  await did(importLedger(store, importing(team, [paid({ type: 'unknown' })])))
  await did(treatRows(store, [await one(here)], { ...travel, decided }))
  await did(setService(store, await one(here), november))
  expect(await words(here)).toStrictEqual([['new-cost', decided]])
  const [item] = await readTable(store.db, 'costItem', team)
  expect(item).toMatchObject({ category: 'travel', ledgerRow: (await one(here)).id })
  expect(JSON.stringify(item)).not.toContain(decided.why)
})

test('a word that is too long is refused and nothing of it is stored', async () => {
  const here = await aTeam()
  const { store, team } = here
  await did(importLedger(store, importing(team, [paid({ type: 'unknown' })])))
  const before = await content(store)
  const long = { ...decided, why: 'y'.repeat(20_001) }
  expect(
    errorOf(await treatRows(store, [await one(here)], { kind: 'not-ours', decided: long })),
  ).toMatchObject({
    code: 'invalid',
    issues: [{ path: 'decided.why', code: 'too-long', values: { most: 20_000 } }],
  })
  expect(await content(store)).toEqual(before)
})
