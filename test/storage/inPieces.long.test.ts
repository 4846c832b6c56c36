import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { inPieces, PIECE, readTable } from '#storage/reads/tables.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { save } from '#storage/save.ts'
import { aCostItem, aTeam, TEAM_ID } from '#test/support/builders.ts'
import { ADD, did, openTest } from './openTest.ts'

const item = aCostItem()

/** Rows of two teams by turns, of which every tenth is deleted, and a store that holds them. */
async function withRows(many: number) {
  const store = await openTest()
  await did(save(store, ADD, [{ record: 'team', row: aTeam() }]))
  await store.db.table('costItem').bulkPut(
    Array.from({ length: 2 * many }, (_, i) => ({
      ...item,
      id: `item-${String(i).padStart(6, '0')}`,
      team: i % 2 ? 'another' : TEAM_ID,
      deleted: i % 20 === 0 ? 1 : 0,
    })),
  )
  return store
}

test.each([PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 3])(
  'a table of %i rows reads the same in pieces as at once',
  async many => {
    const { db } = await withRows(many)
    const rows = await readTable(db, 'costItem', TEAM_ID, inPieces)
    const atOnce = await readTable(db, 'costItem', TEAM_ID)
    expect(rows.length).toBe(many - Math.ceil(many / 10))
    expect(rows.map(({ id }) => id)).toEqual(atOnce.map(({ id }) => id))
    expect(rows.every(({ team }) => team === TEAM_ID)).toBe(true)
  },
  60_000,
)

test('a long table is read again whole after a command, and is there the moment it is answered', async () => {
  const store = await withRows(2 * PIECE)
  const reader = teamReader(store, TEAM_ID)
  const before = await reader.read()
  await did(saveRow(store, { record: 'costItem', row: aCostItem({ id: 'one-more', team: TEAM_ID }) }))
  const after = await reader.read()
  if (before.kind !== 'ready' || after.kind !== 'ready') throw new Error('No team')
  expect(after.data.costItems.length).toBe(before.data.costItems.length + 1)
  expect(reader.latest()).toBe(after)
  // What did not change stays the same object.
  expect(after.data.costItems[0]).toBe(before.data.costItems[0])
}, 60_000)
