import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { commit } from '#storage/commit.ts'
import { isSpareDue, rewriteSpare, spareState } from '#storage/spare/rewrite.ts'
import { ROWS, type Spare } from '#storage/spare/spare.ts'
import { ADD, did } from '../openTest.ts'
import { copied, many, opened, put, spareOf, stored } from './spared.ts'

test('very many rows of one command are read from the database afterwards, in parts that count only together', async () => {
  const { store, shelves } = await opened()
  await put(store, 'a', 'First')
  const before = await stored(store)
  await did(commit(store, ADD, many(2 * ROWS)))
  expect(await copied(store)).toEqual(before)
  expect(await isSpareDue(store)).toBe(true)
  expect(await rewriteSpare(store, spareOf(store))).toBe(true)
  expect(await spareState(store)).toBe('whole')
  expect(shelves.kept.size).toBe(3)
  expect(await copied(store)).toEqual(await stored(store))
  const parts = [...shelves.kept]
  for (const [address, text] of parts) {
    shelves.kept.delete(address)
    expect(await copied(store)).toEqual({})
    expect(await spareState(store)).toBe('behind')
    shelves.kept.set(address, text.slice(0, -1))
    expect(await copied(store)).toEqual({})
    shelves.kept.set(address, text)
  }
})

test('a command that comes while the copy is written anew leaves the old one, with itself', async () => {
  const { store } = await opened()
  await did(commit(store, ADD, many(ROWS)))
  const spare = spareOf(store)
  const wrote: number[] = []
  const between: Spare = {
    ...spare,
    forget: () => Promise.reject(new Error('The old copy was to stay')),
    put: async (name, rows) => {
      await put(store, 'a', 'Meanwhile')
      wrote.push(name.part)
      return spare.put(name, rows)
    },
  }
  expect(await rewriteSpare(store, between)).toBe(false)
  expect(wrote).toEqual([1])
  expect(await copied(store)).toEqual(await stored(store))
})

test('a copy of very many pieces is due to be written anew', async () => {
  const { store, shelves } = await opened()
  for (let i = 0; i <= 200; i += 1) await put(store, 'a', `Name ${i}`)
  expect(await isSpareDue(store)).toBe(true)
  await rewriteSpare(store, spareOf(store))
  expect(shelves.kept.size).toBe(1)
  expect(await isSpareDue(store)).toBe(false)
})
