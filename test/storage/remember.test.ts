import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { schemaVersion } from '#core/records/upgrade.ts'
import { readSettings } from '#storage/device.ts'
import { backupMade } from '#storage/health.ts'
import { openStore } from '#storage/openStore.ts'
import { remember } from '#storage/remember.ts'
import { errorOf, openTest, valueOf } from './openTest.ts'

test('settings are kept, and one that is undefined is forgotten', async () => {
  const store = await openTest()
  valueOf(await remember(store, { frame: 'cost', team: 'team-1' }))
  valueOf(await remember(store, { team: undefined }))
  const settings = await readSettings(store.db)
  expect(settings.frame).toBe('cost')
  expect(settings.team).toBeUndefined()
})

test('a database that a newer version wrote keeps its settings', async () => {
  const { db } = await openTest()
  const { name } = db
  db.close()
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, (schemaVersion + 1) * 10)
    opening.addEventListener('error', () => reject(new Error('Not opened')))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
  const store = await openStore({ name, keeper: undefined })
  expect(store.condition).toBe('newer')
  expect(errorOf(await remember(store, { frame: 'cost' })).code).toBe('read-only-newer')
  expect((await readSettings(store.db)).frame).toBe('investment')
})

test('where there is no space left, or no database any more, the condition says so and nothing is thrown', async () => {
  const full = await openTest()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No space', 'QuotaExceededError')
  })
  expect(errorOf(await remember(full, { frame: 'cost' })).code).toBe('storage-full')
  expect(full.condition).toBe('full')
  expect(errorOf(await backupMade(full)).code).toBe('storage-full')
  put.mockRestore()

  const closed = await openTest()
  closed.close()
  expect(errorOf(await remember(closed, { frame: 'cost' })).code).toBe('storage-unavailable')
  expect(closed.condition).toBe('closed')
})
