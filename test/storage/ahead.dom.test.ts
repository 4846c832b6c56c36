import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { writeDevice } from '#storage/device.ts'
import { readAhead } from '#storage/reads/ahead.ts'
import { readerOf } from '#storage/reads/teamReader.ts'
import { save } from '#storage/save.ts'
import { aTeam, TEAM_ID } from '#test/support/builders.ts'
import { ADD, did, openTest } from './openTest.ts'

test('before the first screen there are the settings, the workspace and the rows of the team that is shown', async () => {
  const store = await openTest()
  await did(save(store, ADD, [{ record: 'team', row: aTeam() }]))
  await writeDevice(store.db, { team: TEAM_ID, frame: 'cost' })
  const isOfTeam = vi.fn<() => void>()
  const { settings, workspace } = await readAhead(store, isOfTeam)
  expect(settings).toMatchObject({ team: TEAM_ID, frame: 'cost' })
  expect(workspace.currency).toBe('GBP')
  expect(isOfTeam).toHaveBeenCalledOnce()
  expect(readerOf(store, TEAM_ID).latest()).toMatchObject({ kind: 'ready', data: { team: { id: TEAM_ID } } })
})

test('where there is no team none is asked for', async () => {
  const store = await openTest()
  const isOfTeam = vi.fn<() => void>()
  await readAhead(store, isOfTeam)
  expect(isOfTeam).not.toHaveBeenCalled()
})

test('the reader of another team knows nothing of this one', async () => {
  const store = await openTest()
  const mine = readerOf(store, TEAM_ID)
  expect(readerOf(store, TEAM_ID)).toBe(mine)
  await mine.read()
  expect(readerOf(store, 'another').latest()).toBeUndefined()
})
