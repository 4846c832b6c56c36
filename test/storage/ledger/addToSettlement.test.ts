import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { addToSettlement } from '#storage/writes/ledger/addToSettlement.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows, unsettle } from '#storage/writes/ledger/settleRows.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { content, did, errorOf } from '../openTest.ts'
import { dataOf, importing, paid, rowsOf, TODAY, withEstimate } from './aLedger.ts'

/** An estimate of £28,000 that a payment of £30,000 has settled, and a later payment of £30,000 that waits. */
async function withLater() {
  const { store, team, estimate, row } = await withEstimate()
  const raw = teamCost(await dataOf(store, team), TODAY).all
  const targets = [{ kind: 'item', item: estimate.id }] as const
  await did(settleRows(store, { team, rows: [row], targets, today: TODAY, decided }))
  await did(importLedger(store, importing(team, [paid({ type: 'unknown', reference: '2', row: 3 })])))
  const [settlement] = await readTable(store.db, 'settlement', team)
  const later = (await rowsOf(store, team)).find(({ treatment }) => treatment.kind === 'open')
  if (!settlement || !later) throw new Error('Not settled')
  return { store, team, raw, targets, settlement, later }
}

test('a later payment joins the settlement: the estimate stays settled once, the difference grows, one undo', async () => {
  const { store, team, raw, settlement, later } = await withLater()
  const before = await content(store)
  const entries = (await historyEntries(store, 99)).length
  await did(addToSettlement(store, settlement, [later], decided))
  const cost = teamCost(await dataOf(store, team), TODAY)
  expect(cost.settled).toMatchObject([{ estimate: 28_000_00, ledger: 60_000_00 }])
  expect(cost.all - raw).toBe(32_000_00)
  expect(await historyEntries(store, 99)).toHaveLength(entries + 1)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('settling it a second time is refused in words, and so is joining a settlement that was taken back', async () => {
  const { store, team, targets, settlement, later } = await withLater()
  expect(errorOf(await settleRows(store, { team, rows: [later], targets, today: TODAY, decided }))).toEqual({
    code: 'estimate-settled',
  })
  const [settled] = (await rowsOf(store, team)).filter(({ treatment }) => treatment.kind === 'settles')
  if (!settled) throw new Error('Not settled')
  expect(errorOf(await addToSettlement(store, settlement, [settled], decided)).code).toBe('row-decided')
  await did(unsettle(store, settlement, [settled]))
  expect(errorOf(await addToSettlement(store, settlement, [later], decided)).code).toBe('settlement-gone')
})
