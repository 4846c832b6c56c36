import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { startOpening } from '#app/opening.ts'
import { writeDevice } from '#storage/device.ts'
import { readerOf } from '#storage/reads/teamReader.ts'
import { save } from '#storage/save.ts'
import { aTeam, TEAM_ID } from '#test/support/builders.ts'

const opened = async (isOfTeam = () => undefined) => {
  const { conditions, opened: opening } = startOpening(isOfTeam)
  const found = await opening
  if (!found) throw new Error(conditions.condition)
  return found
}

test('the database is opened and its team read before anything is drawn', async () => {
  const { store, ahead } = await opened()
  expect(ahead.settings).toMatchObject({ frame: 'investment' })
  const added = await save(store, { name: 'addRow', values: {} }, [{ record: 'team', row: aTeam() }])
  expect(added.ok).toBe(true)
  await writeDevice(store.db, { team: TEAM_ID })
  store.close()
  const isOfTeam = vi.fn<() => undefined>()
  const again = await opened(isOfTeam)
  expect(isOfTeam).toHaveBeenCalledOnce()
  expect(readerOf(again.store, TEAM_ID).latest()).toMatchObject({ kind: 'ready' })
  again.store.close()
})

test('a database that goes away while it is read is said to be closed', async () => {
  const { conditions, opened: opening } = startOpening(() => {
    throw Object.assign(new Error('Database has been closed'), { name: 'DatabaseClosedError' })
  })
  expect(await opening).toBeUndefined()
  expect(conditions.condition).toBe('closed')
})

test('a bug while it is read is not taken for anything else', async () => {
  const { opened: opening } = startOpening(() => {
    throw new Error('A bug')
  })
  await expect(opening).rejects.toThrow('A bug')
})
