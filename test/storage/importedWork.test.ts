import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readImportChoices } from '#storage/device.ts'
import { readImportedWork, writeImportedWork, type ImportedBySprint } from '#storage/importedWork.ts'
import type { SaveOptions } from '#storage/save.ts'
import { importRows } from '#storage/writes/importRows.ts'
import { aRate, aTeam, TEAM_ID } from '#test/support/builders.ts'
import { did, errorOf, everything, openTest } from './openTest.ts'

const work: ImportedBySprint = {
  's-1': { unit: 'points', linked: [['d-1', 500]], unlinked: 0, prints: ['P-2'] },
}
const kept = { header: 'jira:Issue key', choices: { mapping: { 0: 'key' }, answers: { order: 'day' } } }
const options: SaveOptions = {
  kept,
  beside: db => writeImportedWork(db, TEAM_ID, work),
}
const jira = { kind: 'backlog', name: 'jira.csv' } as const
const rows = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate() },
] as const

test('what a file brought and how it was read are remembered with its rows', async () => {
  const store = await openTest()
  await did(importRows(store, jira, rows, options))
  expect(await readImportedWork(store.db, TEAM_ID)).toEqual(work)
  expect(await readImportChoices(store.db, kept.header)).toEqual(kept.choices)
})

test('nothing of a file is remembered where its rows are not written', async () => {
  const store = await openTest()
  const before = await everything(store)
  const wrong = [...rows, { record: 'rate', row: { ...aRate({ id: 'rate-2' }), role: '' } }] as const
  expect(errorOf(await importRows(store, jira, wrong, options)).code).toBe('invalid')
  expect(await everything(store)).toEqual(before)

  // After it was remembered, and before the rows are.
  const stopping = new AbortController()
  const watch = { signal: stopping.signal, reached: () => undefined }
  const stopped = importRows(store, jira, rows, {
    ...options,
    watch,
    beside: async db => {
      await options.beside?.(db)
      expect(await readImportedWork(db, TEAM_ID)).toEqual(work)
      stopping.abort()
    },
  })
  expect(errorOf(await stopped).code).toBe('stopped')
  expect(await everything(store)).toEqual(before)
})
