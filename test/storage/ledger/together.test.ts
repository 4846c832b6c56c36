import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { closeSprint, startSprint } from '#storage/writes/sprints.ts'
import { aCostItem, pence } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { content, did } from '../openTest.ts'
import { aTeam, dataOf, importing, paid, rowsOf, TODAY, withEstimate } from './aLedger.ts'

test('several payments settle one estimate together: to the penny, in one command with one undo', async () => {
  const { store, team, estimate } = await withEstimate()
  const more = [
    paid({ type: 'unknown', row: 3, reference: '2', money: { net: pence(33), vat: { kind: 'not-stated' } } }),
    paid({
      type: 'unknown',
      row: 4,
      reference: '3',
      money: { net: pence(-5_00), vat: { kind: 'not-stated' } },
    }),
  ]
  await did(importLedger(store, importing(team, more)))
  const before = await content(store)
  const raw = teamCost(await dataOf(store, team), TODAY)
  const rows = await rowsOf(store, team)
  const targets = [{ kind: 'item', item: estimate.id }] as const
  const entries = (await historyEntries(store, 99)).length
  await did(settleRows(store, { team, rows, targets, today: TODAY, decided }))
  const data = await dataOf(store, team)
  const cost = teamCost(data, TODAY)
  expect(cost.all - raw.all).toBe(30_000_00 + 33 - 5_00 - 28_000_00)
  expect(cost.standings.reconciled - raw.standings.reconciled).toBe(30_000_00 + 33 - 5_00)
  const found = reconcile(data, await rowsOf(store, team), TODAY)
  expect(found.total.ledger + found.openSum + found.notOursSum).toBe(found.rowsSum)
  expect(await historyEntries(store, 99)).toHaveLength(entries + 1)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('a cost item that came after its sprint was closed is settled beside the seal', async () => {
  const { store, team } = await aTeam()
  const [sprint] = (await dataOf(store, team)).sprints
  if (!sprint) throw new Error('No sprint')
  await did(startSprint(store, sprint))
  const [started] = (await dataOf(store, team)).sprints
  if (!started) throw new Error('No sprint')
  await did(closeSprint(store, started))
  const estimate = aCostItem({
    id: store.newId(),
    team,
    category: 'cloud',
    money: { net: 28_000_00, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: sprint.from },
  })
  await did(saveRow(store, { record: 'costItem', row: estimate }))
  await did(importLedger(store, importing(team, [paid({ type: 'unknown', date: sprint.to })])))
  const before = await content(store)
  const raw = teamCost(await dataOf(store, team), TODAY).all
  const rows = await rowsOf(store, team)
  const targets = [{ kind: 'item', item: estimate.id }] as const
  await did(settleRows(store, { team, rows, targets, today: TODAY, decided }))
  const data = await dataOf(store, team)
  expect(data.sprints[0]?.sealed?.lines.filter(({ kind }) => kind === 'item')).toEqual([])
  expect(teamCost(data, TODAY).all).toBe(raw + 30_000_00)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})
