import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { settled } from '#storage/commit.ts'
import { readDevice } from '#storage/device.ts'
import { historyEntries, undo } from '#storage/history.ts'
import type { Store } from '#storage/store.ts'
import type { Reached } from '#storage/watch.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { day, pence } from '#test/support/builders.ts'
import { setUp } from '../aTeamSetUp.ts'
import { content, errorOf, everything, openTest, valueOf } from '../openTest.ts'

/** More than are written at once. */
const MANY = 5_200

const rows = Array.from({ length: MANY }, (_, n) => ({
  row: n + 2,
  date: day('2026-11-12'),
  supplier: 'Rushmoor Digital Ltd',
  description: '',
  area: 'DIGITAL',
  type: 'IT',
  reference: String(n),
  money: { net: pence(30_000_00), vat: { kind: 'not-stated' as const } },
}))

async function aTeam(): Promise<{ store: Store; team: string }> {
  const store = await openTest()
  return { store, team: valueOf(await setUpTeam(store, setUp)).team }
}

/** Imports many rows, and stops where `isTime` says so. */
async function importUntil(
  { store, team }: { store: Store; team: string },
  isTime: (at: Reached) => boolean,
) {
  const stopping = new AbortController()
  const reached: Reached[] = []
  const result = await importLedger(
    store,
    {
      team,
      file: { name: 'spend.csv', holds: { kind: 'over', amount: pence(25_000_00) } },
      rows,
      rules: [],
    },
    {
      signal: stopping.signal,
      reached: at => {
        reached.push(at)
        if (isTime(at)) stopping.abort()
      },
    },
  )
  return { result, reached }
}

test.each([
  ['while its rows are checked', (at: Reached) => at.kind === 'checking'],
  ['while its history is written', (at: Reached) => at.kind === 'history'],
  ['when the first rows are about to be written', (at: Reached) => at.kind === 'writing' && at.done === 0],
  ['when the last rows are about to be written', (at: Reached) => at.kind === 'writing' && at.done > 5000],
])('an import that is stopped %s leaves everything as it was', async (_when, isTime) => {
  const here = await aTeam()
  const before = await everything(here.store)
  const { result, reached } = await importUntil(here, isTime)
  expect(reached.some(isTime)).toBe(true)
  expect(errorOf(result)).toEqual({ code: 'stopped' })
  expect(await everything(here.store)).toEqual(before)
  expect(here.store.condition).toBe('ok')
})

test('how far an import is, until it is one entry of the history with one undo', async () => {
  const here = await aTeam()
  const before = await content(here.store)
  const entries = (await historyEntries(here.store, 9)).length
  const { result, reached } = await importUntil(here, () => false)
  expect(valueOf(result)).toMatchObject({ added: MANY, known: 0 })
  // The file is a row of its own.
  const of = MANY + 1
  expect(reached).toEqual([
    { kind: 'checking' },
    { kind: 'history' },
    { kind: 'writing', done: 0, of },
    { kind: 'writing', done: 1, of },
    { kind: 'writing', done: 5001, of },
  ])
  expect(await historyEntries(here.store, 9)).toHaveLength(entries + 1)
  valueOf(await undo(here.store))
  expect(await content(here.store)).toEqual(before)
})

test('a store that cannot ask the browser leaves that to the page, which hears how the command went', async () => {
  const persist = vi.fn(() => Promise.resolve(true))
  const keeper = { persist, persisted: () => Promise.resolve(false), estimate: () => Promise.resolve({}) }
  const worker = await openTest({ asks: false, keeper })
  const stored = await setUpTeam(worker, setUp)
  valueOf(stored)
  expect((await readDevice(worker.db, ['persistence'])).persistence).toBe('not-asked')
  expect(persist).not.toHaveBeenCalled()

  const page = await openTest({ name: worker.db.name, keeper })
  settled(page, { ok: false, error: { code: 'storage-full' } })
  expect(page.condition).toBe('full')
  settled(page, stored)
  expect(page.condition).toBe('ok')
  await vi.waitFor(async () =>
    expect((await readDevice(page.db, ['persistence'])).persistence).toBe('granted'),
  )
})
