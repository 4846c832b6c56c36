import 'fake-indexeddb/auto'
import Dexie, { type Transaction } from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { schemaVersion } from '#core/records/upgrade.ts'
import { commit } from '#storage/commit.ts'
import { ConditionHolder, type Condition } from '#storage/condition.ts'
import { stores } from '#storage/db.ts'
import { rowTable } from '#storage/entries.ts'
import { undo } from '#storage/history.ts'
import { openStore } from '#storage/openStore.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { restore } from '#storage/restore.ts'
import { aSupplier, aTeam, TEAM_ID } from '#test/support/builders.ts'
import { ADD, did, errorOf, everything, freshName, openTest } from './openTest.ts'

afterEach(() => vi.restoreAllMocks())

const addSupplier = { record: 'supplier', row: aSupplier() } as const

/** A database as a later version of the program leaves it. */
async function newerDatabase(rows: object[] = []): Promise<string> {
  const name = freshName()
  const fewer = Object.entries(stores).filter(([table]) => table !== 'reading')
  const db = new Dexie(name)
  db.version(schemaVersion + 1).stores({ ...Object.fromEntries(fewer), pot: 'id, team' })
  await db.open()
  await db.table('team').bulkPut(rows)
  db.close()
  return name
}

async function onDisk(name: string): Promise<{ version: number; tables: string[] }> {
  const db = await new Dexie(name).open()
  const found = { version: db.backendDB().version, tables: db.tables.map(table => table.name) }
  db.close()
  return found
}

test('a database is as it was after it is closed and opened again, device id and all', async () => {
  const name = freshName()
  const first = await openTest({ name })
  await did(commit(first, ADD, [addSupplier]))
  const before = await everything(first)
  first.close()
  const second = await openTest({ name })
  expect(second.condition).toBe('ok')
  expect(second.device).toBe(first.device)
  expect(await everything(second)).toEqual(before)
})

test('a database that a newer version wrote is only read, and not touched', async () => {
  const name = await newerDatabase([aTeam()])
  const before = await onDisk(name)
  const store = await openTest({ name })
  expect(store.condition).toBe('newer')
  expect(await teamReader(store, TEAM_ID).read()).toMatchObject({
    kind: 'ready',
    data: { team: { name: 'Apply for a place' }, readings: [] },
  })
  for (const refused of [
    commit(store, ADD, [addSupplier]),
    undo(store),
    restore(store, { added: [{ record: 'supplier', incoming: aSupplier() }], changed: [] }),
  ])
    expect(errorOf(await refused)).toEqual({ code: 'read-only-newer' })
  store.close()
  expect(await onDisk(name)).toEqual(before)
})

test('a team that a newer version wrote and this one cannot read is not shown half', async () => {
  const { name: _, ...nameless } = aTeam({ id: 'team-2' })
  const store = await openTest({ name: await newerDatabase([nameless]) })
  expect(await teamReader(store, 'team-2').read()).toEqual({ kind: 'unreadable', team: 'team-2' })
})

test('a tab gives way to a newer version in another, says so, and opens nothing again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const name = freshName()
  const store = await openTest({ name })
  const seen: Condition[] = []
  store.conditions.watch(() => seen.push(store.condition))
  const newer = new Dexie(name)
  newer.version(schemaVersion + 1).stores(stores)
  await newer.open()
  expect(seen).toEqual(['replaced'])
  expect(store.readable).toBe(false)
  expect(errorOf(await commit(store, ADD, [addSupplier]))).toEqual({
    code: 'storage-unavailable',
    condition: 'replaced',
  })
  expect(newer.isOpen()).toBe(true)
  newer.close()
})

function watched() {
  const conditions = new ConditionHolder()
  const seen: Condition[] = []
  conditions.watch(() => seen.push(conditions.condition))
  return { conditions, seen }
}

test('an upgrade that waits for another tab says so, and goes on when that tab closes', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const name = freshName()
  // A tab of long ago that does not give way.
  const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('Not opened'))
  })
  const { seen, conditions } = watched()
  const opening = openTest({ name, conditions })
  await vi.waitFor(() => expect(seen).toEqual(['blocked']))
  stubborn.close()
  const store = await opening
  expect(seen).toEqual(['blocked', 'ok'])
  await did(commit(store, ADD, [addSupplier]))
})

test('without a database there is a store that says so and saves nothing', async () => {
  const { indexedDB: real } = Dexie.dependencies
  const { seen, conditions } = watched()
  Dexie.dependencies.indexedDB = Object.create(null, {
    open: {
      value: () => {
        throw new DOMException('Not in this window', 'SecurityError')
      },
    },
  })
  const store = await openStore({
    name: freshName(),
    keeper: undefined,
    conditions,
  }).finally(() => {
    Dexie.dependencies.indexedDB = real
  })
  expect([store.condition, store.readable, seen]).toEqual(['unavailable', false, ['unavailable']])
  expect(errorOf(await commit(store, ADD, [addSupplier]))).toEqual({
    code: 'storage-unavailable',
    condition: 'unavailable',
  })
})

const full = () => {
  throw new DOMException('No space', 'QuotaExceededError')
}

test('a full disk is a coded failure: nothing is written, and saving works again with space', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [addSupplier]))
  const before = await everything(store)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full)
  const other = { record: 'supplier', row: aSupplier({ id: 'supplier-2' }) } as const
  expect(errorOf(await commit(store, ADD, [other]))).toEqual({ code: 'storage-full' })
  expect(store.condition).toBe('full')
  vi.restoreAllMocks()
  expect(await everything(store)).toEqual(before)
  await did(commit(store, ADD, [other]))
  expect(store.condition).toBe('ok')
})

test('a transaction that the browser breaks off is a coded failure, and nothing is written', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [addSupplier]))
  const before = await everything(store)
  const breakOff = (_key: unknown, _row: unknown, transaction: Transaction) => transaction.abort()
  store.db.table('history').hook('creating', breakOff)
  const other = { record: 'supplier', row: aSupplier({ id: 'supplier-2' }) } as const
  expect(errorOf(await commit(store, ADD, [other]))).toMatchObject({ code: 'storage-failed' })
  store.db.table('history').hook('creating').unsubscribe(breakOff)
  expect(await everything(store)).toEqual(before)
})

test('a database that goes away in use is a coded failure', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [addSupplier]))
  store.db.close()
  expect(errorOf(await commit(store, ADD, [addSupplier]))).toEqual({
    code: 'storage-unavailable',
    condition: 'closed',
  })
})

test('two stores on one database see each other’s rows', async () => {
  const name = freshName()
  const [one, two] = [await openTest({ name }), await openTest({ name })]
  await did(commit(one, ADD, [addSupplier]))
  expect(await rowTable(two.db, 'supplier').get('supplier-1')).toMatchObject({ name: 'Acme Research' })
  expect(one.device).toBe(two.device)
})
