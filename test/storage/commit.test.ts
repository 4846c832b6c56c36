import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { commit } from '#storage/commit.ts'
import { readDevice } from '#storage/device.ts'
import { historyTable, rowTable } from '#storage/entries.ts'
import { historyEntries } from '#storage/history.ts'
import { aRate, aReading, aSupplier, aTeam, day, TEAM_ID } from '#test/support/builders.ts'
import { ADD, did, errorOf, everything, openTest, START } from './openTest.ts'

const EDIT = { name: 'editRow', values: { record: 'rate', name: 'Developer' } } as const
const rateOf = (store: Awaited<ReturnType<typeof openTest>>) => rowTable(store.db, 'rate').get('rate-1')

test('a commit stores the rows with version, clock and device, and what they were before and after', async () => {
  const store = await openTest()
  const added = await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  const stored = await rateOf(store)
  expect(stored).toMatchObject({ id: 'rate-1', v: 1, deleted: 0, by: store.device })
  expect(added.ids).toEqual(['rate-1'])
  await did(commit(store, EDIT, [{ record: 'rate', row: aRate({ role: 'Tester' }), base: stored?.hlc }]))
  const [edit, add] = await historyEntries(store, 10)
  expect(add).toMatchObject({
    at: new Date(START).toISOString(),
    by: store.device,
    team: TEAM_ID,
    command: ADD,
  })
  expect(add?.changes).toEqual([{ record: 'rate', id: 'rate-1', after: stored }])
  expect(edit?.changes[0]?.before).toEqual(stored)
  expect(edit?.changes[0]?.after).toEqual(await rateOf(store))
  expect(edit?.hlc).toBe((await rateOf(store))?.hlc)
})

test('a change of a row that moved is refused with both versions, and nothing of its command is written', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  const base = (await rateOf(store))?.hlc
  await did(commit(store, EDIT, [{ record: 'rate', row: aRate({ role: 'Theirs' }), base }]))
  const before = await everything(store)
  const mine = aRate({ role: 'Mine' })
  const refused = errorOf(
    await commit(store, EDIT, [
      { record: 'supplier', row: aSupplier() },
      { record: 'rate', row: mine, base },
    ]),
  )
  expect(refused).toMatchObject({
    code: 'stale',
    rows: [{ record: 'rate', mine, theirs: { role: 'Theirs' } }],
  })
  expect(await everything(store)).toEqual(before)
})

test('a new row with the id of one that is there is stale too', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  expect(errorOf(await commit(store, ADD, [{ record: 'rate', row: aRate({ role: 'Other' }) }])).code).toBe(
    'stale',
  )
})

test('a row that is already as it is wanted is no conflict, whoever changed it', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  const base = (await rowTable(store.db, 'rate').get(aRate().id))?.hlc
  const changed = [{ record: 'rate', row: aRate({ role: 'Other' }), base }] as const
  await did(commit(store, ADD, changed))
  const before = await everything(store)
  expect(await did(commit(store, ADD, changed))).toEqual({ ids: [] })
  expect(await everything(store)).toEqual(before)
})

test('an error in the middle leaves rows, history and clock as before', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  const before = await everything(store)
  // A function cannot be stored: the second table fails after the first is written.
  const unstorable = { ...aReading(), secret: () => 1 }
  const failing = commit(store, ADD, [
    { record: 'supplier', row: aSupplier() },
    { record: 'reading', row: unstorable },
  ])
  await expect(failing).rejects.toThrow()
  expect(await everything(store)).toEqual(before)
  await did(commit(store, ADD, [{ record: 'supplier', row: aSupplier() }]))
})

test('a commit that changes nothing writes nothing', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  const before = await everything(store)
  const base = (await rateOf(store))?.hlc
  expect(await did(commit(store, EDIT, [{ record: 'rate', row: aRate(), base }]))).toEqual({ ids: [] })
  expect(await everything(store)).toEqual(before)
})

test('fields that this version does not know are kept through a change, undefined ones are not stored', async () => {
  const store = await openTest()
  await rowTable(store.db, 'rate').put({ ...aRate(), hlc: 'a', grade: 'SEO' })
  const row = { ...aRate({ role: 'Tester' }), to: undefined }
  const { grade: _, ...form } = { grade: '', ...row }
  await did(commit(store, EDIT, [{ record: 'rate', row: form, base: 'a' }]))
  const stored = await rateOf(store)
  expect(stored).toMatchObject({ role: 'Tester', grade: 'SEO' })
  expect(stored && 'to' in stored).toBe(false)
})

test('a removed row keeps what it held', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'rate', row: aRate({ to: '2027-03-31' }) }]))
  const base = (await rateOf(store))?.hlc
  await did(
    commit(store, { name: 'removeRow', values: { record: 'rate', name: '' } }, [
      { record: 'rate', row: { ...aRate(), deleted: 1 }, base },
    ]),
  )
  expect(await rateOf(store)).toMatchObject({ deleted: 1, role: 'Developer', to: day('2027-03-31') })
})

test('a team opened from another’s file is not changed, but can be removed', async () => {
  const store = await openTest()
  await did(commit(store, { name: 'openCopy' }, [{ record: 'team', row: aTeam({ origin: 'copy' }) }]))
  const refused = errorOf(await commit(store, ADD, [{ record: 'rate', row: aRate() }]))
  expect(refused).toEqual({ code: 'read-only-copy', team: 'Apply for a place' })
  const team = await rowTable(store.db, 'team').get(TEAM_ID)
  const removed = commit(store, { name: 'removeTeam' }, [
    { record: 'team', row: { ...aTeam({ origin: 'copy' }), deleted: 1 }, base: team?.hlc },
  ])
  await did(removed)
})

test('a command of several teams belongs to the workspace in the history', async () => {
  const store = await openTest()
  const other = aSupplier({ id: 'supplier-2', team: 'team-2' })
  await did(
    commit(store, ADD, [
      { record: 'supplier', row: aSupplier() },
      { record: 'supplier', row: other },
    ]),
  )
  expect((await historyEntries(store, 1))[0]?.team).toBe('workspace')
})

test('one command does not change a row twice: that is a bug, and nothing is written', async () => {
  const store = await openTest()
  const before = await everything(store)
  const change = { record: 'rate', row: aRate() } as const
  await expect(commit(store, ADD, [change, change])).rejects.toThrow('twice')
  expect(await everything(store)).toEqual(before)
})

test('among many new rows, one with the id of a row that is there is found', async () => {
  const store = await openTest()
  await did(commit(store, ADD, [{ record: 'supplier', row: aSupplier({ id: 'there', name: 'Theirs' }) }]))
  const before = await everything(store)
  const many = Array.from({ length: 600 }, (_, n) => aSupplier({ id: n === 599 ? 'there' : `new-${n}` }))
  const refused = errorOf(
    await commit(
      store,
      ADD,
      many.map(row => ({ record: 'supplier', row })),
    ),
  )
  expect(refused).toMatchObject({ code: 'stale', rows: [{ theirs: { name: 'Theirs' } }] })
  expect(await everything(store)).toEqual(before)
})

test('a thousand rows are one command', async () => {
  const store = await openTest()
  const rows = Array.from({ length: 1000 }, (_, i) => aSupplier({ id: `supplier-${i}` }))
  const done = await did(
    commit(
      store,
      { name: 'pasteRows', values: { record: 'supplier', count: 1000 } },
      rows.map(row => ({ record: 'supplier', row })),
    ),
  )
  expect(done.ids).toHaveLength(1000)
  expect(await historyTable(store.db).count()).toBe(1)
  expect((await readDevice(store.db, ['undo'])).undo).toEqual([done.entry])
})
