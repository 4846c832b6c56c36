import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Decision } from '#core/records/decision.ts'
import type { Retro } from '#core/records/retro.ts'
import type { Vote } from '#core/records/vote.ts'
import { keepDraft } from '#storage/drafts/drafts.ts'
import { ballotOf, begunIn, forgetBegun } from '#storage/drafts/retroDrafts.ts'
import { undo } from '#storage/history.ts'
import { takenBack } from '#storage/reads/takenBack.ts'
import { readTable } from '#storage/reads/tables.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { decide, finishRetro, openRetro, revealVote, reviewDecision } from '#storage/writes/retro.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  day,
  pence,
  TEAM_ID,
} from '#test/support/builders.ts'
import { ADD, did, errorOf, openTest, valueOf } from './openTest.ts'

const TODAY = day('2026-06-15')
const DUE = day('2026-12-01')
const counts = { yes: 5, notSure: 2, no: 1 }
const said = { deliverable: 'deliverable-1', counts, reasons: ['We still print half of them'] }

let store: Store
let retro: Retro

const votes = (): Promise<Vote[]> => readTable(store.db, 'vote', TEAM_ID)
const decisions = (): Promise<Decision[]> => readTable(store.db, 'decision', TEAM_ID)
async function retroNow(): Promise<Retro> {
  const [row] = await readTable(store.db, 'retro', TEAM_ID)
  if (!row) throw new Error('No retro')
  return row
}

beforeEach(async () => {
  store = await openTest()
  await did(
    save(store, ADD, [
      { record: 'team', row: aTeam() },
      { record: 'rate', row: aRate() },
      { record: 'allocation', row: anAllocation() },
      { record: 'sprint', row: aSprint() },
      { record: 'deliverable', row: aDeliverable() },
      { record: 'effort', row: anEffort({ amount: 60 }) },
      { record: 'metric', row: aMetric() },
      { record: 'outcome', row: anOutcome() },
      { record: 'contribution', row: aContribution() },
      { record: 'reading', row: aReading({ date: '2026-06-10', value: 61 }) },
    ]),
  )
  await did(openRetro(store, aSprint(), TODAY))
  retro = await retroNow()
})

test('a sprint has one retro, from whichever tab it is opened', async () => {
  const again = errorOf(await openRetro(store, aSprint(), TODAY))
  expect(again).toMatchObject({ code: 'invalid', issues: [{ code: 'retro-twice' }] })
})

test('a retro whose opening was undone is opened again as itself, on the day of the new opening', async () => {
  expect((await undo(store)).ok).toBe(true)
  expect(await readTable(store.db, 'retro', TEAM_ID)).toEqual([])
  await did(openRetro(store, aSprint(), day('2026-06-16')))
  expect(await readTable(store.db, 'retro', TEAM_ID)).toEqual([
    expect.objectContaining({ id: retro.id, date: '2026-06-16' }),
  ])
})

test('a reveal seals exactly the votes, the money, where it stands and the break-even', async () => {
  const asked = { outcome: 'outcome-1', expected: 10, value: pence(1_200_00), due: DUE }
  await did(revealVote(store, retro, { ...said, ...asked }, TODAY))
  const [vote] = await votes()
  expect(vote).toMatchObject({
    retro: retro.id,
    sprint: 'sprint-1',
    name: 'Save and return',
    date: TODAY,
    ...counts,
    reasons: ['We still print half of them'],
    asked: 3_000_00,
    measure: {
      outcome: 'outcome-1',
      from: { value: 61, date: '2026-06-10' },
      expected: 10,
      value: 1_200_00,
      breakEven: 3,
    },
    due: DUE,
  })
  await did(saveRow(store, { record: 'effort', row: anEffort({ amount: 10 }), base: await hlcOf('effort') }))
  expect((await votes())[0]?.asked).toBe(3_000_00)
})

async function hlcOf(record: 'effort' | 'deliverable'): Promise<string> {
  const [row] = await readTable(store.db, record, TEAM_ID)
  return row?.hlc ?? ''
}

test('nothing is asked of what has no part of the sprint, and a vote of nobody is none', async () => {
  expect(errorOf(await revealVote(store, retro, { ...said, deliverable: 'gone' }, TODAY))).toEqual({
    code: 'nothing-asked',
  })
  const nobody = { ...said, counts: { yes: 0, notSure: 0, no: 0 } }
  expect(errorOf(await revealVote(store, retro, nobody, TODAY))).toMatchObject({
    issues: [{ code: 'nobody-voted' }],
  })
  expect(await votes()).toEqual([])
})

test('two tabs cannot both reveal: the second is refused, and the first stays', async () => {
  const both = await Promise.all([
    revealVote(store, retro, said, TODAY),
    revealVote(store, retro, { ...said, counts: { yes: 0, notSure: 0, no: 8 } }, TODAY),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await votes()).toHaveLength(1)
})

test('a decision is kept, comes back, and is looked at once', async () => {
  const words = { choice: 'change', text: 'Print half', ownerRole: 'Product manager', due: DUE } as const
  await did(decide(store, retro, words, TODAY))
  const [decision] = await decisions()
  expect(decision).toMatchObject({ ...words, retro: retro.id, sprint: 'sprint-1', date: TODAY })
  if (!decision) throw new Error('No decision')
  await did(reviewDecision(store, { ...retro, id: 'later' }, decision))
  expect((await decisions())[0]?.reviewed).toBe('later')
})

test('a finished retro keeps what it showed', async () => {
  await did(finishRetro(store, retro, TODAY))
  const { finished } = await retroNow()
  expect(finished?.shown).toMatchObject({
    cost: { kind: 'priced', total: 5_000_00 },
    bought: [{ amount: 3_000_00 }, { amount: 2_000_00 }],
    changed: [{ from: { value: 60 }, to: { value: 61 } }],
    upTo: 'reading-1',
  })
})

test('undo takes a reveal back, and a retro that goes takes its votes with it', async () => {
  await did(revealVote(store, retro, said, TODAY))
  valueOf(await undo(store))
  expect(await votes()).toEqual([])
  await did(revealVote(store, retro, said, TODAY))
  await did(removeRow(store, 'retro', await retroNow()))
  expect(await votes()).toEqual([])
})

const ballot = {
  counts: { yes: 1, notSure: 0, no: 2 },
  reasons: [],
  about: { outcome: '', expected: '', value: '', due: '' },
}
const decision = { deliverable: '', choice: 'stop', text: 'No more decks', ownerRole: '', due: '' }

test('what was begun in a retro is found and forgotten, and nothing of another retro', async () => {
  const nobody = { ...ballot, counts: { yes: 0, notSure: 0, no: 0 } }
  await keepDraft(store, 'ballot', ballotOf(retro.id, 'deliverable-1'), ballot)
  await keepDraft(store, 'ballot', ballotOf(retro.id, 'deliverable-2'), nobody)
  await keepDraft(store, 'ballot', ballotOf('retro-of-another', 'deliverable-1'), ballot)
  expect(await begunIn(store, retro.id)).toEqual({ deliverables: ['deliverable-1'], decision: false })
  await keepDraft(store, 'decision', retro.id, decision)
  expect((await begunIn(store, retro.id)).decision).toBe(true)
  expect((await forgetBegun(store, retro.id)).ok).toBe(true)
  expect(await begunIn(store, retro.id)).toEqual({ deliverables: [], decision: false })
  expect((await begunIn(store, 'retro-of-another')).deliverables).toEqual(['deliverable-1'])
})

test('the votes of an undone reveal are there to go on with, the last ones where there are several', async () => {
  expect(await takenBack(store.db, retro, 'deliverable-1')).toBeUndefined()
  for (const yes of [5, 6]) {
    await did(revealVote(store, retro, { ...said, counts: { ...counts, yes } }, TODAY))
    expect((await undo(store)).ok).toBe(true)
  }
  expect(await takenBack(store.db, retro, 'deliverable-1')).toMatchObject({ yes: 6, reasons: said.reasons })
  expect(await takenBack(store.db, retro, 'deliverable-2')).toBeUndefined()
})
