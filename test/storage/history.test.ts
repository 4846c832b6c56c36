import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowTable } from '#storage/entries.ts'
import { historyEntries, nextMoves, redo, undo } from '#storage/history.ts'
import { openStore } from '#storage/openStore.ts'
import { aSupplier } from '#test/support/builders.ts'
import { ADD, content, did, errorOf, freshName, openTest } from './openTest.ts'
import { step, supplierOf } from './step.ts'

test('undo and redo are commands of their own, and the history keeps all of them', async () => {
  const store = await openTest()
  await step(store, 'a', 'One')
  await step(store, 'a', 'Two')
  await did(undo(store))
  expect(await supplierOf(store, 'a')).toMatchObject({ name: 'One', deleted: 0 })
  await did(undo(store))
  expect(await supplierOf(store, 'a')).toMatchObject({ deleted: 1 })
  expect(errorOf(await undo(store)).code).toBe('nothing-to-undo')
  await did(redo(store))
  await did(redo(store))
  expect(await supplierOf(store, 'a')).toMatchObject({ name: 'Two', deleted: 0 })
  expect(errorOf(await redo(store)).code).toBe('nothing-to-redo')
  const entries = await historyEntries(store, 99)
  expect(entries.map(entry => (entry.undoOf ? 'undo' : entry.redoOf ? 'redo' : 'do'))).toEqual([
    'redo',
    'redo',
    'undo',
    'undo',
    'do',
    'do',
  ])
  expect(entries[0]?.redoOf).toBe(entries[4]?.id)
})

test('a new command drops what could be redone', async () => {
  const store = await openTest()
  await step(store, 'a', 'One')
  await did(undo(store))
  expect(await nextMoves(store)).toEqual({ redo: ADD })
  await step(store, 'b', 'Other')
  expect(await nextMoves(store)).toEqual({ undo: ADD })
  expect(errorOf(await redo(store)).code).toBe('nothing-to-redo')
})

test('undo is refused with both versions where a row is not as the command left it', async () => {
  const store = await openTest()
  await step(store, 'a', 'One')
  const stored = await supplierOf(store, 'a')
  // Another device’s change, once devices are joined, comes past this device’s undo.
  await rowTable(store.db, 'supplier').put({ ...aSupplier({ id: 'a', name: 'Theirs' }), hlc: 'x' })
  expect(errorOf(await undo(store))).toMatchObject({
    code: 'stale',
    rows: [{ record: 'supplier', mine: { name: stored?.name, deleted: 1 }, theirs: { name: 'Theirs' } }],
  })
  expect(await supplierOf(store, 'a')).toMatchObject({ name: 'Theirs' })
})

test('two tabs undo in the order of the whole workspace', async () => {
  const name = freshName()
  const [one, two] = [
    await openStore({ name, keeper: undefined }),
    await openStore({ name, keeper: undefined }),
  ]
  await step(one, 'a', 'From one')
  await step(two, 'b', 'From two')
  await did(undo(one))
  expect(await supplierOf(one, 'b')).toMatchObject({ deleted: 1 })
  expect(await supplierOf(one, 'a')).toMatchObject({ deleted: 0 })
})

test('whatever was done, undoing all of it gives back the start, and redoing all of it the end', async () => {
  const aStep = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('One', 'Two', 'Three'),
    deleted: fc.constantFrom(0 as const, 0 as const, 1 as const),
    undoes: fc.integer({ min: 0, max: 2 }),
    redoes: fc.integer({ min: 0, max: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async steps => {
      const store = await openTest()
      const start = await content(store)
      for (const { id, name, deleted, undoes, redoes } of steps) {
        await step(store, id, name, deleted)
        for (let i = 0; i < undoes; i += 1) await undo(store)
        for (let i = 0; i < redoes; i += 1) await redo(store)
      }
      while ((await redo(store)).ok);
      const end = await content(store)
      while ((await undo(store)).ok);
      expect(await content(store)).toEqual(start)
      while ((await redo(store)).ok);
      expect(await content(store)).toEqual(end)
      store.close()
    }),
    { numRuns: 15 },
  )
}, 60_000)
