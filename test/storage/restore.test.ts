import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { recordNames, type RecordName } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import { commit } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { allRows, newDevice, restore, type RestorePlan } from '#storage/restore.ts'
import { readDevice, writeDevice } from '#storage/device.ts'
import type { Store } from '#storage/store.ts'
import { aSupplier, aTeam } from '#test/support/builders.ts'
import { ADD, content, did, errorOf, everything, openTest } from './openTest.ts'

const nothing: RestorePlan = { added: [], changed: [] }

async function add(store: Store, id: string, name: string) {
  const base = (await rowTable(store.db, 'supplier').get(id))?.hlc
  await did(commit(store, ADD, [{ record: 'supplier', row: aSupplier({ id, name }), base }]))
}

/** What comparing another device's rows with this one's finds to be added and changed. */
async function planOf(from: Store, to: Store): Promise<RestorePlan> {
  const plan: { added: RestorePlan['added'][number][]; changed: RestorePlan['changed'][number][] } = {
    added: [],
    changed: [],
  }
  const rows = await allRows(from)
  const each = async (record: RecordName, incoming: AnyRow) => {
    const current = await rowTable(to.db, record).get(incoming.id)
    if (current === undefined) plan.added.push({ record, incoming })
    else if (incoming.hlc > current.hlc) plan.changed.push({ record, incoming, current })
  }
  for (const record of recordNames) for (const row of rows[record]) await each(record, row)
  return plan
}

test('restored rows keep id, clock and device, the database gets a new id, and it is one command', async () => {
  const [from, to] = [await openTest(), await openTest()]
  await add(from, 'a', 'Theirs')
  await add(to, 'b', 'Mine')
  const before = to.device
  const done = await did(restore(to, await planOf(from, to)))
  expect(done.ids).toEqual(['a'])
  expect(await rowTable(to.db, 'supplier').get('a')).toEqual(await rowTable(from.db, 'supplier').get('a'))
  expect(to.device).not.toBe(before)
  expect((await readDevice(to.db, ['id'])).id).toBe(to.device)
  expect((await historyEntries(to, 1))[0]).toMatchObject({
    command: { name: 'restore', values: { count: 1 } },
  })
})

test('restoring twice changes nothing the second time', async () => {
  const [from, to] = [await openTest(), await openTest()]
  await add(from, 'a', 'Theirs')
  const plan = await planOf(from, to)
  await did(restore(to, plan))
  const once = await everything(to)
  expect(await did(restore(to, plan))).toEqual({ ids: [] })
  expect(await did(restore(to, nothing))).toEqual({ ids: [] })
  expect(await everything(to)).toEqual(once)
})

test('a row that moved since the comparison refuses the whole restore', async () => {
  const [from, to] = [await openTest(), await openTest()]
  await add(from, 'a', 'Theirs')
  await add(from, 'b', 'Theirs too')
  const plan = await planOf(from, to)
  await add(to, 'b', 'Mine meanwhile')
  const before = await everything(to)
  expect(errorOf(await restore(to, plan)).code).toBe('restore-moved')
  expect(await everything(to)).toEqual(before)
})

test('a restore can be undone, and the clock is later than everything restored', async () => {
  const [from, to] = [await openTest({ now: () => 4e12 }), await openTest({ now: () => 1e12 })]
  await add(to, 'a', 'Mine')
  const before = await content(to)
  await add(from, 'a', 'Theirs')
  await did(restore(to, await planOf(from, to)))
  expect(await rowTable(to.db, 'supplier').get('a')).toMatchObject({ name: 'Theirs' })
  const restored = (await rowTable(to.db, 'supplier').get('a'))?.hlc ?? ''
  await did(undo(to))
  expect(await content(to)).toEqual(before)
  expect((await rowTable(to.db, 'supplier').get('a'))?.hlc ?? '' > restored).toBeTruthy()
})

test('a copied database goes on under a new id', async () => {
  const store = await openTest()
  const before = store.device
  await newDevice(store)
  expect(store.device).not.toBe(before)
  await add(store, 'a', 'One')
  expect((await rowTable(store.db, 'supplier').get('a'))?.by).toBe(store.device)
})

test('all rows are given, removed ones too', async () => {
  const store = await openTest()
  await add(store, 'a', 'One')
  await did(undo(store))
  expect((await allRows(store)).supplier).toMatchObject([{ id: 'a', deleted: 1 }])
})

test('the first team that came back is shown by the same command, where none is shown that is there', async () => {
  const [from, to] = [await openTest(), await openTest()]
  for (const id of ['team-a', 'team-b'])
    await did(commit(from, ADD, [{ record: 'team', row: aTeam({ id, team: id }) }]))
  const shown = async () => (await readDevice(to.db, ['team'])).team
  const plan = await planOf(from, to)
  await did(restore(to, plan))
  expect(await shown()).toBe('team-a')

  await writeDevice(to.db, { team: 'team-b' })
  await did(commit(from, ADD, [{ record: 'team', row: aTeam({ id: 'team-c', team: 'team-c' }) }]))
  await did(restore(to, await planOf(from, to)))
  expect(await shown()).toBe('team-b')
})
