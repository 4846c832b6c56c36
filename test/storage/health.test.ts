import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { commit } from '#storage/commit.ts'
import { readDevice, readSettings, writeDevice } from '#storage/device.ts'
import { clearsAfterAWeek } from '#storage/eviction.ts'
import { askToKeep, backupAge, backupMade, spaceUsed } from '#storage/health.ts'
import type { Keeper, Store } from '#storage/store.ts'
import { aSupplier } from '#test/support/builders.ts'
import { ADD, did, openTest, START } from './openTest.ts'

const DAY = 86_400_000

const keeper = (persists: boolean, persisted = false): Keeper & { persist: ReturnType<typeof vi.fn> } => ({
  persisted: () => Promise.resolve(persisted),
  persist: vi.fn(() => Promise.resolve(persists)),
  estimate: () => Promise.resolve({ usage: 1000, quota: 5000 }),
})

const add = (store: Store, id = 'supplier-1') =>
  did(commit(store, ADD, [{ record: 'supplier', row: aSupplier({ id }) }]))

const answerOf = async (store: Store) => (await readSettings(store.db)).persistence

test('the browser is asked to keep the data after the first save, once, and its answer is kept', async () => {
  const asked = keeper(true)
  const store = await openTest({ keeper: asked })
  expect(await answerOf(store)).toBe('not-asked')
  await add(store)
  await vi.waitFor(async () => expect(await answerOf(store)).toBe('granted'))
  await add(store, 'supplier-2')
  await askToKeep(store)
  expect(asked.persist).toHaveBeenCalledTimes(1)
})

test('a refusal is kept and can be asked again; a browser that cannot be asked says so', async () => {
  const refusing = keeper(false)
  const store = await openTest({ keeper: refusing })
  expect(await askToKeep(store)).toBe('denied')
  expect(await askToKeep(store)).toBe('denied')
  expect(refusing.persist).toHaveBeenCalledTimes(1)
  expect(await askToKeep(store, true)).toBe('denied')
  expect(refusing.persist).toHaveBeenCalledTimes(2)
  expect(await askToKeep(await openTest())).toBe('cannot-ask')
})

test('what is kept already is not asked for', async () => {
  const kept = keeper(false, true)
  expect(await askToKeep(await openTest({ keeper: kept }))).toBe('granted')
  expect(kept.persist).not.toHaveBeenCalled()
})

test('the space used, where the browser says', async () => {
  expect(await spaceUsed(await openTest({ keeper: keeper(true) }))).toEqual({ used: 1000, quota: 5000 })
  expect(await spaceUsed(await openTest())).toBeUndefined()
})

test('a backup is due seven days after the first change, or after the last backup if anything changed', async () => {
  let now = START
  const store = await openTest({ now: () => now })
  const age = async () => backupAge(store.db, await readSettings(store.db), now)
  expect(await age()).toEqual({ changed: false, days: 0, remind: false })
  await add(store)
  now += 6 * DAY
  expect(await age()).toMatchObject({ changed: true, days: 6, remind: false })
  now += DAY
  expect(await age()).toMatchObject({ days: 7, remind: true })
  await backupMade(store)
  expect(await age()).toEqual({ last: new Date(now).toISOString(), changed: false, days: 0, remind: false })
  now += 30 * DAY
  expect(await age()).toMatchObject({ changed: false, days: 30, remind: false })
  await add(store, 'supplier-2')
  expect(await age()).toMatchObject({ changed: true, days: 30, remind: true })
})

test('how old a backup is, is known without reading what was done since', async () => {
  const store = await openTest()
  await add(store)
  const read = vi.fn((entry: unknown) => entry)
  store.db.table('history').hook('reading', read)
  expect(await backupAge(store.db, await readSettings(store.db), START)).toMatchObject({ changed: true })
  expect(read).not.toHaveBeenCalled()
})

test('settings have defaults, are kept by themselves, and a broken one is as if it had never been set', async () => {
  const store = await openTest()
  expect(await readSettings(store.db)).toMatchObject({ frame: 'investment', shortcuts: true })
  await writeDevice(store.db, { frame: 'cost', team: 'team-1', shortcuts: false })
  expect(await readSettings(store.db)).toMatchObject({ frame: 'cost', team: 'team-1', shortcuts: false })
  await writeDevice(store.db, { team: undefined })
  await store.db.table('device').put({ key: 'frame', value: 'sideways' })
  const settings = await readSettings(store.db)
  expect([settings.frame, 'team' in settings]).toEqual(['investment', false])
  expect((await readDevice(store.db, ['id'])).id).toBe(store.device)
})

const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1'
const CHROME_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1'
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
const EDGE = `${CHROME} Edg/142.0.0.0`
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const JSDOM = 'Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/29.1.1'

test.each([
  ['Safari', SAFARI, true],
  ['Safari on an iPhone', IPHONE, true],
  ['Chrome on an iPhone, which is Safari inside', CHROME_ON_IPHONE, true],
  ['Chrome', CHROME, false],
  ['Edge', EDGE, false],
  ['Firefox', FIREFOX, false],
  ['a test without a browser', JSDOM, false],
])('%s clears data after a week: %s', (_, userAgent, clears) => {
  expect(clearsAfterAWeek({ userAgent, installed: false })).toBe(clears)
  expect(clearsAfterAWeek({ userAgent, installed: true })).toBe(false)
})
