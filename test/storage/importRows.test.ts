import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { undo } from '#storage/history.ts'
import { importRows } from '#storage/writes/importRows.ts'
import { aRate, aTeam } from '#test/support/builders.ts'
import { did, everything, openTest } from './openTest.ts'

const rows = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate() },
] as const

test.each(['people', 'leave', 'effort', 'timesheet', 'backlog'] as const)(
  'the name of a file of %s is kept nowhere, undone or not: it may be of a person',
  async kind => {
    const store = await openTest()
    await did(importRows(store, { kind, name: 'Zoe Angstrom 2026.csv' }, rows))
    await did(undo(store))
    const kept = await everything(store)
    expect(kept['history']).toMatchObject([
      { command: { name: 'importOfPeople', values: { kind, count: 2 } } },
      { command: { name: 'importOfPeople' } },
    ])
    expect(JSON.stringify(kept)).not.toContain('Zoe')
  },
)

test.each(['sprints', 'costItems', 'readings'] as const)('the history names a file of %s', async kind => {
  const store = await openTest()
  await did(importRows(store, { kind, name: 'plan.csv' }, rows))
  expect((await everything(store))['history']).toMatchObject([
    { command: { name: 'importFile', values: { file: 'plan.csv', count: 2 } } },
  ])
})
