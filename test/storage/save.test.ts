import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { recordNames, type RecordName } from '#core/records/registry.ts'
import type { ChangeInput } from '#storage/change.ts'
import { rowTable } from '#storage/entries.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { overwrite } from '#storage/writes/overwrite.ts'
import { removeRow, saveMany, saveRow } from '#storage/writes/rows.ts'
import { historyEntries, undo } from '#storage/history.ts'
import type { StaleFailure } from '#storage/change.ts'
import {
  aCalendar,
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  aPot,
  aRate,
  aReading,
  aSprint,
  aSupplier,
  aTeam,
  aWorkspace,
  anAbsence,
  anAllocation,
  anEffort,
  anOutcome,
  day,
  keptLines,
} from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'
import { aLedgerFile, aLedgerRow, aLedgerRule, aSettlement } from '#test/support/ledgerBuilders.ts'
import { content, did, errorOf, everything, openTest } from './openTest.ts'

/** One row of each record, each pointing at the others. */
const oneOfEach: readonly ChangeInput[] = [
  { record: 'workspace', row: aWorkspace() },
  { record: 'team', row: aTeam() },
  { record: 'calendar', row: aCalendar() },
  { record: 'supplier', row: aSupplier() },
  { record: 'rate', row: aRate({ supplier: 'supplier-1' }) },
  { record: 'allocation', row: anAllocation() },
  { record: 'absence', row: anAbsence() },
  { record: 'costItem', row: aCostItem({ supplier: 'supplier-1' }) },
  { record: 'sprint', row: aSprint() },
  { record: 'deliverable', row: aDeliverable() },
  { record: 'effort', row: anEffort() },
  { record: 'metric', row: aMetric() },
  { record: 'outcome', row: anOutcome() },
  { record: 'contribution', row: aContribution() },
  { record: 'reading', row: aReading() },
  { record: 'ledgerFile', row: aLedgerFile() },
  { record: 'ledgerRow', row: aLedgerRow() },
  { record: 'ledgerRule', row: aLedgerRule() },
  {
    record: 'settlement',
    row: aSettlement({
      targets: [{ kind: 'staff', engagement: 'contractor', from: day('2026-05-01'), to: day('2026-05-31') }],
    }),
  },
  { record: 'retro', row: aRetro() },
  { record: 'vote', row: aVote() },
  { record: 'decision', row: aDecision() },
  { record: 'pot', row: aPot({ deliverables: ['deliverable-1'] }) },
]

const SET_UP = { name: 'setUpTeam', values: { name: 'Apply' } } as const

async function withTeam(): Promise<Store> {
  const store = await openTest()
  await did(save(store, SET_UP, oneOfEach))
  return store
}

const hlcOf = async (store: Store, record: RecordName, id: string) =>
  (await rowTable(store.db, record).get(id))?.hlc

test('rows of every record are saved together', async () => {
  const store = await withTeam()
  for (const record of recordNames) expect(await rowTable(store.db, record).count(), record).toBe(1)
  expect(await historyEntries(store, 9)).toHaveLength(1)
})

describe('each record alone: its rules find every table that they look at', () => {
  test.each(oneOfEach.map(change => [change.record, change] as const))('%s', async (record, change) => {
    const store = await withTeam()
    const base = await hlcOf(store, record, change.row.id)
    expect((await saveRow(store, { ...change, base })).ok).toBe(true)
  })
})

describe('each record removed alone', () => {
  const refused: Partial<Record<RecordName, string>> = {
    workspace: 'always-there',
    calendar: 'always-there',
    supplier: 'supplier-in-use',
    metric: 'metric-in-use',
    deliverable: 'deliverable-in-pot',
  }
  test.each(recordNames)('%s', async record => {
    const store = await withTeam()
    const [row] = await rowTable(store.db, record).toArray()
    const before = await everything(store)
    const name = { name: 'removeRow', values: { record, name: '' } } as const
    const removal = {
      record,
      row: { id: row?.id ?? '', team: row?.team ?? '', deleted: 1 as const },
      base: row?.hlc,
    }
    const result = await save(store, name, [removal])
    const why = refused[record]
    if (why === undefined) expect(result.ok).toBe(true)
    else {
      expect(errorOf(result)).toMatchObject({ code: 'invalid', issues: [{ code: why, record, index: 0 }] })
      expect(await everything(store)).toEqual(before)
    }
  })
})

test('what cannot be without a removed row goes with it, and comes back with it', async () => {
  const store = await withTeam()
  const before = await content(store)
  const base = await hlcOf(store, 'outcome', 'outcome-1')
  await did(removeRow(store, 'outcome', { ...anOutcome(), hlc: base ?? '' }))
  const after = await content(store)
  expect([after.outcome, after.reading, after.contribution]).toEqual([[], [], []])
  expect(after.deliverable).toHaveLength(1)
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('a closed sprint is not removed', async () => {
  const store = await withTeam()
  const base = await hlcOf(store, 'sprint', 'sprint-1')
  const kept = keptLines()
  await did(saveRow(store, { record: 'sprint', row: aSprint({ plan: kept, sealed: kept }), base }))
  const closed = { ...aSprint(), hlc: (await hlcOf(store, 'sprint', 'sprint-1')) ?? '' }
  expect(errorOf(await removeRow(store, 'sprint', closed))).toMatchObject({
    issues: [{ code: 'sprint-closed' }],
  })
})

test('wrong fields are named by row and field, and nothing is saved', async () => {
  const store = await withTeam()
  const before = await everything(store)
  const refused = errorOf(
    await saveMany(store, 'rate', [
      { record: 'rate', row: aRate({ id: 'rate-2', role: 'Tester' }) },
      { record: 'rate', row: { ...aRate(), id: 'rate-3', role: '', price: { kind: 'entered', day: 1.5 } } },
    ]),
  )
  expect(refused).toMatchObject({ code: 'invalid', count: 2 })
  expect(refused.issues).toMatchObject([
    { path: 'role', code: 'required', record: 'rate', id: 'rate-3', index: 1 },
    { path: 'price.day', code: 'not-whole', index: 1 },
  ])
  expect(await everything(store)).toEqual(before)
})

test('rules are judged on the rows as they would be, those of the same command among them', async () => {
  const store = await withTeam()
  const overlap = errorOf(
    await saveMany(store, 'sprint', [
      { record: 'sprint', row: aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }) },
      { record: 'sprint', row: aSprint({ id: 'sprint-3', number: 3, from: '2026-06-28', to: '2026-07-11' }) },
    ]),
  )
  expect(overlap.issues).toMatchObject([
    { code: 'sprints-overlap', index: 0, values: { number: 3 } },
    { code: 'sprints-overlap', index: 1, values: { number: 2 } },
  ])
  // Two rates that swap places overlap neither before nor after.
  const base = await hlcOf(store, 'rate', 'rate-1')
  await did(
    saveMany(store, 'rate', [
      { record: 'rate', row: aRate({ to: '2026-08-31' }), base },
      { record: 'rate', row: aRate({ id: 'rate-2', from: '2026-09-01' }) },
    ]),
  )
})

test('a reading of a day that has not come is refused where today is known', async () => {
  const store = await withTeam()
  const row = aReading({ id: 'reading-2', date: '2026-07-31' })
  const today = day('2026-07-01')
  expect(errorOf(await saveRow(store, { record: 'reading', row }, { today })).issues).toMatchObject([
    { code: 'in-the-future' },
  ])
  await did(saveRow(store, { record: 'reading', row }))
})

test('a row of a team that was removed is refused', async () => {
  const store = await openTest()
  expect(errorOf(await saveRow(store, { record: 'rate', row: aRate() }))).toEqual({ code: 'team-gone' })
})

test('a stale row is shown as such even where it would break a rule now', async () => {
  const store = await withTeam()
  const refused = errorOf(
    await saveRow(store, { record: 'rate', row: aRate({ to: '2020-01-01' }), base: 'old' }),
  )
  expect(refused.code).toBe('stale')
})

test('a command that was refused as stale is done whole once the user has chosen', async () => {
  const store = await withTeam()
  const rename = { name: 'renameRole', values: { from: 'Developer', to: 'Engineer' } } as const
  const refused = await save(store, rename, [
    { record: 'rate', row: aRate({ role: 'Engineer' }), base: 'old' },
    { record: 'supplier', row: aSupplier({ id: 'supplier-2', name: 'Second' }) },
  ])
  const stale = errorOf(refused) as StaleFailure
  expect(stale.rows).toHaveLength(1)
  await did(overwrite(store, stale))
  expect(await rowTable(store.db, 'rate').get('rate-1')).toMatchObject({ role: 'Engineer' })
  expect(await rowTable(store.db, 'supplier').get('supplier-2')).toBeDefined()
  // It is done already.
  expect(await did(overwrite(store, stale))).toEqual({ ids: [] })
})

test('a shared metric is judged by the outcomes of every team', async () => {
  const store = await withTeam()
  const two = { team: 'team-2' }
  await did(
    save(store, SET_UP, [
      { record: 'team', row: aTeam({ id: 'team-2' }) },
      { record: 'outcome', row: anOutcome({ ...two, id: 'outcome-2' }) },
    ]),
  )
  const outcome = { ...anOutcome(), hlc: (await hlcOf(store, 'outcome', 'outcome-1')) ?? '' }
  await did(removeRow(store, 'outcome', outcome))
  const metric = { ...aMetric(), hlc: (await hlcOf(store, 'metric', 'metric-1')) ?? '' }
  expect(errorOf(await removeRow(store, 'metric', metric)).issues).toMatchObject([{ code: 'metric-in-use' }])
})
