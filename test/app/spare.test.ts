import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { startOpening } from '#app/opening.ts'
import { rewriteNow } from '#app/spare/rewriteNow.ts'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { IsoDate } from '#core/records/fields.ts'
import { DATABASE } from '#storage/db.ts'
import { readDevice } from '#storage/device.ts'
import { historyEntries } from '#storage/history.ts'
import { allRows } from '#storage/restore.ts'
import { spareState } from '#storage/spare/rewrite.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { testShelves } from '#test/support/shelves.ts'

const opened = async () => {
  const { conditions, opened: opening } = startOpening(() => undefined)
  const found = await opening
  if (!found) throw new Error(conditions.condition)
  return found
}

/** A browser that keeps a second copy, with the example team in its database. */
async function withExample() {
  const shelves = testShelves()
  vi.stubGlobal('caches', shelves)
  const { store } = await opened()
  const today = IsoDate.parse('2026-11-27')
  const added = await addExample(store, exampleTeam({ today, team: store.newId(), id: store.newId }))
  expect(added.ok).toBe(true)
  return { store, shelves, rows: await allRows(store) }
}

/** What a browser does to a database that it finds damaged. */
const lose = () => Dexie.delete(DATABASE)

afterEach(async () => {
  vi.unstubAllGlobals()
  await lose()
})

test('a database that the browser has lost is there again, as it was saved, and that is said', async () => {
  const { store, rows } = await withExample()
  store.close()
  await lose()
  const { store: again, ahead } = await opened()
  expect(await allRows(again)).toEqual(rows)
  expect(ahead.settings.team).toBe(rows.team[0]?.id)
  expect(ahead.settings.broughtBack).toEqual({ upTo: expect.any(String) })
  const [entry, ...earlier] = await historyEntries(again, 5)
  expect(entry?.command.name).toBe('bringBack')
  expect(earlier).toEqual([])
  // Nobody did it, so nobody undoes it by a key.
  expect(await readDevice(again.db, ['undo', 'redo'])).toMatchObject({ undo: [], redo: [] })
  expect(await spareState(again)).toBe('whole')
  again.close()
  await lose()
  const { store: third } = await opened()
  expect(await allRows(third)).toEqual(rows)
  third.close()
})

test('a team that was removed is removed after a loss too, and nothing is lost where the database is there', async () => {
  const { store, rows } = await withExample()
  expect((await removeTeam(store, rows.team[0]?.id ?? '')).ok).toBe(true)
  const removed = await allRows(store)
  store.close()
  const { store: there, ahead } = await opened()
  expect(await allRows(there)).toEqual(removed)
  expect(ahead.settings.broughtBack).toBeUndefined()
  there.close()
  await lose()
  const { store: again } = await opened()
  expect(await allRows(again)).toEqual(removed)
  again.close()
})

test.each([
  ['damaged', (text: string) => text.slice(1)],
  ['damaged', (text: string) => text.replace('"name"', '"nom"')],
  ['newer', (text: string) => text.replaceAll('"v":1', '"v":99')],
])('a second copy that is %s brings nothing back, and that is said', async (not, change) => {
  const { store, shelves } = await withExample()
  store.close()
  for (const [address, text] of shelves.kept) shelves.kept.set(address, change(text))
  await lose()
  const { store: again, ahead } = await opened()
  expect(ahead.settings.broughtBack).toEqual({ not })
  expect((await allRows(again)).team).toEqual([])
  again.close()
})

test('a copy that the browser will not write back is said, and brought back at the next visit', async () => {
  const { store, rows } = await withExample()
  store.close()
  await lose()
  const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('Not now', 'AbortError')
  })
  const { store: again, ahead } = await opened()
  expect(ahead.settings.broughtBack).toEqual({ not: 'failed' })
  again.close()
  put.mockRestore()
  const { store: third, ahead: later } = await opened()
  expect(await allRows(third)).toEqual(rows)
  expect(later.settings.broughtBack).toEqual({ upTo: expect.any(String) })
  third.close()
})

test('a first visit has lost nothing', async () => {
  vi.stubGlobal('caches', testShelves())
  const { store, ahead } = await opened()
  expect(ahead.settings.broughtBack).toBeUndefined()
  store.close()
})

test('a copy that is not there is made from the database', async () => {
  const { store, shelves } = await withExample()
  shelves.kept.clear()
  expect(await spareState(store)).toBe('behind')
  expect(await rewriteNow({ spare: DATABASE })).toBe(true)
  expect(await spareState(store)).toBe('whole')
  expect((await readDevice(store.db, ['broughtBack'])).broughtBack).toBeUndefined()
  store.close()
})
