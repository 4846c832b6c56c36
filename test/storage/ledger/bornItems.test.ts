import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { costItemDefaults, type CostItem } from '#core/records/costItem.ts'
import { undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { day, pence } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { setUp } from '../aTeamSetUp.ts'
import { content, did, errorOf, openTest, valueOf } from '../openTest.ts'

/** A team with one payment of the ledger that became a cost item. */
async function aBornItem() {
  const store = await openTest()
  const { team } = valueOf(await setUpTeam(store, setUp))
  const paid = {
    row: 7,
    date: day('2026-11-12'),
    supplier: 'Rushmoor Digital Ltd',
    description: 'Hosting',
    area: '',
    type: 'IT',
    reference: '1',
    money: { net: pence(30_000_00), vat: { kind: 'not-stated' as const } },
  }
  const treat = { kind: 'new-cost', category: 'cloud', spending: 'resource' } as const
  const holds = { kind: 'over', amount: pence(25_000_00) } as const
  await did(
    importLedger(store, {
      team,
      file: { name: 'spend.csv', holds },
      rows: [paid],
      rules: [{ when: [], treat }],
    }),
  )
  const [item] = await readTable(store.db, 'costItem', team)
  const [row] = await readTable(store.db, 'ledgerRow', team)
  if (!item || !row) throw new Error('Nothing came in')
  const edit = (over: Partial<CostItem>) =>
    saveRow(store, { record: 'costItem', row: { ...item, ...over }, base: item.hlc })
  return { store, team, item, row, edit }
}

test('no command gives an item of the ledger another amount, other days or another category', async () => {
  const { store, item, edit } = await aBornItem()
  const before = await content(store)
  const others: Partial<CostItem>[] = [
    { money: { ...item.money, net: pence(1_00) } },
    { when: { kind: 'date', date: day('2026-11-13') } },
    { category: 'travel' },
    { standing: 'estimated' },
  ]
  for (const over of others)
    expect(errorOf(await edit(over))).toMatchObject({
      code: 'invalid',
      issues: [{ code: 'ledger-says-otherwise', values: { row: 7 }, record: 'costItem', index: 0 }],
    })
  expect(errorOf(await edit({ ledgerRow: undefined }))).toMatchObject({
    issues: [{ code: 'item-from-ledger' }],
  })
  expect(errorOf(await removeRow(store, 'costItem', item))).toMatchObject({
    issues: [{ code: 'item-from-ledger' }],
  })
  expect(await content(store)).toEqual(before)
})

test('a second item is not made of the same row', async () => {
  const { store, team, row } = await aBornItem()
  const { when, money } = { when: { kind: 'date', date: row.date } as const, money: row.money }
  const again = { ...costItemDefaults, id: store.newId(), team, description: 'Twice', when, money }
  const saved = await saveRow(store, {
    record: 'costItem',
    row: { ...again, standing: 'reconciled', ledgerRow: row.id },
  })
  expect(errorOf(saved)).toMatchObject({ issues: [{ code: 'item-of-no-row' }] })
})

test('capital or resource, name and notes change, are undone, and the row can still become something else', async () => {
  const { store, team, row, edit } = await aBornItem()
  const before = await content(store)
  await did(edit({ spending: 'capital', description: 'Hosting for November', notes: 'Seen' }))
  expect(await readTable(store.db, 'costItem', team)).toMatchObject([
    { spending: 'capital', description: 'Hosting for November', ledgerRow: row.id },
  ])
  await did(undo(store))
  expect(await content(store)).toEqual(before)
  await did(treatRows(store, [row], { kind: 'not-ours', decided }))
  expect(await readTable(store.db, 'costItem', team)).toEqual([])
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('it keeps the supplier of its row: the team’s own where the name is known, else a new one, undone with it', async () => {
  const { store, team, item, row } = await aBornItem()
  const suppliers = await readTable(store.db, 'supplier', team)
  expect(suppliers).toMatchObject([{ id: item.supplier, name: 'Rushmoor Digital Ltd', size: 'unknown' }])
  await did(treatRows(store, [row], { kind: 'not-ours', decided }))
  const [before] = await readTable(store.db, 'ledgerRow', team)
  if (!before) throw new Error('No row')
  await did(
    treatRows(store, [before], { kind: 'new-cost', category: 'travel', spending: 'resource', decided }),
  )
  expect(await readTable(store.db, 'costItem', team)).toMatchObject([{ supplier: item.supplier }])
  expect(await readTable(store.db, 'supplier', team)).toHaveLength(1)
  await did(undo(store))
  await did(undo(store))
  await did(undo(store))
  expect(await readTable(store.db, 'supplier', team)).toEqual([])
})
