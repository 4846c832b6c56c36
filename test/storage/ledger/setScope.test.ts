import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { setScope } from '#storage/writes/ledger/setScope.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { content, did, errorOf } from '../openTest.ts'
import { aTeam, importing, paid, rowsOf, TODAY, whole, withEstimate } from './aLedger.ts'

test('a cost centre that is not ours after all takes its new cost along, and comes back to be decided, with one undo each', async () => {
  const { store, team } = await aTeam()
  const rows = [paid(), paid({ row: 3, area: 'ESTATES' })]
  await did(importLedger(store, importing(team, rows, whole)))
  const before = await content(store)
  await did(setScope(store, team, { area: ['ESTATES'], type: ['IT'] }))
  expect((await rowsOf(store, team)).map(({ treatment }) => treatment.kind)).toEqual(['not-ours', 'open'])
  expect(await readTable(store.db, 'costItem', team)).toEqual([])
  expect(await readTable(store.db, 'ledgerFile', team)).toMatchObject([
    { holds: { areas: ['ESTATES'], types: [] } },
  ])
  const again = importing(team, [paid({ row: 9, reference: '9' })], whole)
  const rules = (await readTable(store.db, 'ledgerRule', team)).toSorted((a, b) => a.order - b.order)
  await did(importLedger(store, { ...again, rules }))
  expect((await rowsOf(store, team)).map(({ treatment }) => treatment.kind)).toEqual([
    'not-ours',
    'open',
    'not-ours',
  ])
  await did(undo(store))
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('what settles an estimate stays ours until the settlement is taken back', async () => {
  const { store, team, estimate, row } = await withEstimate()
  await did(
    settleRows(store, {
      team,
      rows: [row],
      targets: [{ kind: 'item', item: estimate.id }],
      today: TODAY,
      decided,
    }),
  )
  const before = await content(store)
  expect(errorOf(await setScope(store, team, { area: [], type: [] }))).toMatchObject({
    code: 'scope-settles',
    name: 'Rushmoor Digital Ltd',
  })
  expect(await content(store)).toEqual(before)
})
