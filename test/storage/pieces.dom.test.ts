import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readKept, writeKept } from '#storage/device.ts'
import { undo } from '#storage/history.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { aCostItem, aTeam, TEAM_ID } from '#test/support/builders.ts'
import { ADD, did, openTest, valueOf } from './openTest.ts'

const PIECE = `rows:${TEAM_ID}:costItem`

async function withItems(many: number): Promise<Store> {
  const store = await openTest()
  const items = Array.from({ length: many }, (_, i) =>
    aCostItem({ id: `item-${String(i).padStart(4, '0')}` }),
  )
  await did(
    save(store, ADD, [
      { record: 'team', row: aTeam() },
      ...items.map(row => ({ record: 'costItem', row }) as const),
    ]),
  )
  return store
}

/** The team's data as a page reads it that has just been opened. */
async function firstRead(store: Store) {
  const reader = teamReader(store, TEAM_ID)
  const snapshot = await reader.read()
  if (snapshot.kind !== 'ready') throw new Error(snapshot.kind)
  return { data: snapshot.data, keep: async () => valueOf(await reader.keep()) }
}

/** Puts another text into the piece, so that it shows whether the piece or the rows were read. */
async function markPiece(store: Store) {
  const piece = await readKept(store.db, PIECE)
  if (typeof piece !== 'object' || piece === null || !('rows' in piece)) throw new Error('No piece')
  const rows = String(piece.rows).replaceAll('"item-0000"', '"of the piece"')
  await writeKept(store.db, PIECE, { ...piece, rows })
}

const idsOf = async (store: Store) => (await firstRead(store)).data.costItems.map(({ id }) => id)

test('a large table is kept in one piece, and the next visit reads the same from it', async () => {
  const store = await withItems(200)
  const { data, keep } = await firstRead(store)
  await keep()
  expect((await firstRead(store)).data).toEqual(data)
  await markPiece(store)
  expect(await idsOf(store)).toContain('of the piece')
})

test('a small table is not kept', async () => {
  const store = await withItems(20)
  await (await firstRead(store)).keep()
  expect(await readKept(store.db, PIECE)).toBeUndefined()
})

test('once a command moved its table, a piece is not read any more', async () => {
  const store = await withItems(200)
  await (await firstRead(store)).keep()
  await markPiece(store)
  await did(saveRow(store, { record: 'costItem', row: aCostItem({ id: 'new' }) }))
  const ids = await idsOf(store)
  expect(ids).toHaveLength(201)
  expect(ids).toEqual(expect.arrayContaining(['new', 'item-0000']))
})

test('an undo is no way back to a piece of before', async () => {
  const store = await withItems(200)
  await did(saveRow(store, { record: 'costItem', row: aCostItem({ id: 'new' }) }))
  await (await firstRead(store)).keep()
  valueOf(await undo(store))
  expect(await idsOf(store)).toHaveLength(200)
})

test('what another version kept is not read', async () => {
  const store = await withItems(200)
  await (await firstRead(store)).keep()
  await markPiece(store)
  await writeKept(store.db, PIECE, { ...Object(await readKept(store.db, PIECE)), version: 1 })
  expect(await idsOf(store)).toContain('item-0000')
})
