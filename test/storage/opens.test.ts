import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { readSettings } from '#storage/device.ts'
import { redo, undo } from '#storage/history.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { day } from '#test/support/builders.ts'
import { setUp, withTeam } from './aTeamSetUp.ts'
import { did, openTest, valueOf } from './openTest.ts'

const TODAY = day('2026-11-20')

test('a team that comes is the one that is shown, from the same moment on', async () => {
  const store = await openTest()
  const shown = async () => (await readSettings(store.db)).team
  const example = store.newId()
  await did(addExample(store, exampleTeam({ today: TODAY, team: example, id: store.newId })))
  expect(await shown()).toBe(example)
  const { team } = valueOf(await setUpTeam(store, setUp))
  expect(await shown()).toBe(team)
  const { read } = await withTeam()
  const copy = valueOf(sharedCopy(await read(), TODAY))
  const opened = valueOf(await openCopy(store, copy))
  expect(await shown()).toBe(opened.team)
})

test('undoing a copy leads back to the team that was shown before, and doing it again to the copy', async () => {
  const store = await openTest()
  const shown = async () => (await readSettings(store.db)).team
  const { read } = await withTeam()
  const copy = valueOf(sharedCopy(await read(), TODAY))
  await did(setUpTeam(store, { ...setUp, team: { name: 'First' } }))
  const { team } = valueOf(await setUpTeam(store, { ...setUp, team: { name: 'Second' } }))
  const opened = valueOf(await openCopy(store, copy))
  await did(undo(store))
  expect(await shown()).toBe(team)
  await did(redo(store))
  expect(await shown()).toBe(opened.team)
})

test('undoing the second opening of a copy leaves it shown: it is still there', async () => {
  const store = await openTest()
  const { read } = await withTeam()
  const copy = valueOf(sharedCopy(await read(), TODAY))
  await did(setUpTeam(store, setUp))
  const opened = valueOf(await openCopy(store, copy))
  await did(openCopy(store, { ...copy, team: { ...copy.team, mission: 'Another' } }))
  await did(undo(store))
  expect((await readSettings(store.db)).team).toBe(opened.team)
})
