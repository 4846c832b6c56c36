import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowTable } from '#storage/entries.ts'
import { redo, undo } from '#storage/history.ts'
import { restore } from '#storage/restore.ts'
import { chainOf, clockOf, nameIn } from '#storage/spare/pieces.ts'
import { isSpareDue, rewriteSpare, spareState } from '#storage/spare/rewrite.ts'
import { rowsOf } from '#storage/spare/rowsOf.ts'
import { did, openTest } from '../openTest.ts'
import { copied, opened, put, spareOf, stored } from './spared.ts'

const step = fc.oneof(
  fc.record({ does: fc.constant('put' as const), id: fc.constantFrom('a', 'b', 'c'), name: fc.string() }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const, 'rewrite' as const) }),
)

test('after any row of commands the second copy holds what is stored, and is up to date', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
      const { store } = await opened()
      for (const each of steps) {
        if (each.does === 'put') await put(store, each.id, `s${each.name}`)
        else if (each.does === 'undo') await undo(store)
        else if (each.does === 'redo') await redo(store)
        else await rewriteSpare(store, spareOf(store))
      }
      expect(await copied(store)).toEqual(await stored(store))
      expect(await isSpareDue(store)).toBe(false)
    }),
    { numRuns: 25 },
  )
})

test('a command that never came to the copy is as if it had not been, with all after it', async () => {
  const { store, shelves } = await opened()
  await put(store, 'a', 'First')
  const before = await stored(store)
  shelves.full = true
  await put(store, 'b', 'Not copied')
  shelves.full = false
  await put(store, 'a', 'Last')
  expect(await copied(store)).toEqual(before)
  expect(await spareState(store)).toBe('behind')
})

test('a copy that is behind is written anew from what is stored, and what it was made of goes', async () => {
  const { store, shelves } = await opened()
  await put(store, 'a', 'First')
  shelves.full = true
  await put(store, 'b', 'Not copied')
  expect(await rewriteSpare(store, spareOf(store))).toBe(false)
  shelves.full = false
  await put(store, 'c', 'After the gap')
  expect(await isSpareDue(store)).toBe(true)
  expect(await rewriteSpare(store, spareOf(store))).toBe(true)
  expect(await isSpareDue(store)).toBe(false)
  expect(shelves.kept.size).toBe(1)
  expect(await copied(store)).toEqual(await stored(store))
})

test('a save stands where its copy does not fit', async () => {
  const { store, shelves } = await opened()
  shelves.full = true
  await put(store, 'a', 'Stored')
  expect(await rowTable(store.db, 'supplier').count()).toBe(1)
  expect(store.condition).toBe('ok')
  expect(await spareState(store)).toBe('behind')
})

test('what is restored from a backup is in the copy too', async () => {
  const { store: from } = await opened()
  await put(from, 'a', 'Theirs')
  const { store } = await opened()
  await put(store, 'b', 'Mine')
  const added = (await rowTable(from.db, 'supplier').toArray()).map(incoming => ({
    record: 'supplier' as const,
    incoming,
  }))
  await did(restore(store, { added, changed: [] }))
  expect(await copied(store)).toEqual(await stored(store))
  expect(await spareState(store)).toBe('whole')
})

test('where nothing was saved, or nothing can be kept, the copy says so', async () => {
  const { store } = await opened()
  expect(await spareState(store)).toBe('nothing')
  expect(await rowsOf(spareOf(store))).toBeUndefined()
  expect(await isSpareDue(store)).toBe(false)
  const without = await openTest({ shelves: undefined })
  expect(await spareState(without)).toBe('none')
  const refusing = await openTest({
    shelves: { open: () => Promise.reject(new DOMException('Not here', 'SecurityError')) },
  })
  await put(refusing, 'a', 'Stored')
  expect(await spareState(refusing)).toBe('none')
  expect(await isSpareDue(refusing)).toBe(false)
})

test('what another made under the same cache is no piece, and a later beginning counts alone', () => {
  expect(nameIn('http://localhost/assets/index.js')).toBeUndefined()
  const piece = (after: string, clock: string) => ({ after, clock, part: 1, parts: 1 })
  const chain = chainOf([piece('', '3'), piece('1', '2'), piece('3', '4'), piece('', '1'), piece('5', '6')])
  expect(chain.map(({ clock }) => clock)).toEqual(['3', '4'])
  expect(clockOf(chain)).toBe('4')
})
