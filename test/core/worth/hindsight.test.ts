import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hindsight, type Told } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import { measureOf } from '#core/worth/measureOf.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { Vote } from '#core/records/vote.ts'
import { aMetric, anOutcome, aReading, day, pence, teamData } from '#test/support/builders.ts'
import { aVote } from '#test/support/retroBuilders.ts'

const VOTED = day('2026-06-15')
const DUE = day('2026-12-01')
const TODAY = day('2026-12-20')

/** Finished online, at 61% when it was voted on, with a break-even of 3 points. */
const measure = {
  outcome: 'outcome-1',
  metricVersion: 1,
  from: { value: 61, date: day('2026-06-10') },
  breakEven: 3,
}

const outcomeData = (...readings: readonly [date: string, value: number][]) =>
  teamData({
    metrics: [aMetric()],
    outcomes: [anOutcome()],
    readings: readings.map(([date, value], i) => aReading({ id: `reading-${i}`, date, value })),
  })

function told(vote: Vote, readings: readonly [string, number][], today = TODAY): Told {
  const [seen] = hindsight({ ...outcomeData(...readings), votes: [vote] }, today)
  if (!seen) throw new Error('No hindsight')
  return seen.told
}

test('5 of 8 said yes, it went from 61% to 66% and the break-even was 64%: borne out', () => {
  expect(told(aVote({ measure }), [['2026-12-02', 66]])).toEqual({
    kind: 'told',
    from: measure.from,
    to: { value: 66, date: '2026-12-02' },
    change: 5,
    bar: { kind: 'break-even', change: 3 },
    reached: true,
    borneOut: true,
  })
})

test.each([
  ['yes', { yes: 5, no: 1 }, 64, true],
  ['yes', { yes: 5, no: 1 }, 63.9, false],
  ['no', { yes: 1, no: 5 }, 63.9, true],
  ['no', { yes: 1, no: 5 }, 64, false],
  ['not sure', { yes: 4, no: 4 }, 66, undefined],
] as const)('who said %s %o sees %d%%: borne out %s', (_, counts, value, borneOut) => {
  const seen = told(aVote({ measure, notSure: 0, ...counts }), [['2026-12-01', value]])
  expect(seen.kind === 'told' ? seen.borneOut : seen).toBe(borneOut)
})

test('where lower is better, down is the way to the bar', () => {
  const data = {
    ...outcomeData(['2026-12-01', 57]),
    metrics: [aMetric({ better: 'lower' })],
    votes: [aVote({ measure })],
  }
  expect(hindsight(data, TODAY)[0]?.told).toMatchObject({ change: 4, reached: true })
})

test('without a value of a unit the expectation is the bar', () => {
  const { breakEven: _, ...rest } = measure
  const seen = told(aVote({ measure: { ...rest, expected: 6 } }), [['2026-12-01', 66]])
  expect(seen).toMatchObject({ bar: { kind: 'expectation', change: 6 }, reached: false, borneOut: false })
})

test('readings before the day that was sealed do not tell, nor do those of a group or of days to come', () => {
  const data = outcomeData(['2026-11-30', 80])
  const group = aReading({ id: 'group', group: 'Welsh speakers', date: '2026-12-05', value: 90 })
  const seen = hindsight({ ...data, readings: [...data.readings, group], votes: [aVote({ measure })] }, TODAY)
  expect(seen[0]?.told).toEqual({ kind: 'awaited', due: DUE, overdue: true })
  expect(told(aVote({ measure }), [['2026-12-02', 66]], DUE)).toEqual({
    kind: 'awaited',
    due: DUE,
    overdue: false,
  })
})

test.each([
  ['no-measure', aVote()],
  ['no-bar', aVote({ measure: { outcome: 'outcome-1', metricVersion: 1, from: measure.from } })],
  ['no-start', aVote({ measure: { outcome: 'outcome-1', metricVersion: 1, breakEven: 3 } })],
  ['no-date', aVote({ measure, due: undefined })],
  ['outcome-gone', aVote({ measure: { ...measure, outcome: 'gone' } })],
  ['other-version', aVote({ measure: { ...measure, metricVersion: 2 } })],
] as const)('%s: no reading can tell, and it says why', (why, vote) => {
  expect(told(vote, [['2026-12-01', 66]])).toEqual({ kind: 'never', why })
})

test('what is sealed: where it stands, and the least whole change that pays', () => {
  const data = outcomeData(['2026-05-01', 58], ['2026-06-10', 61], ['2026-07-01', 70])
  const [outcome, metric] = [anOutcome(), aMetric()]
  const sealed = measureOf({
    outcome,
    metric,
    readings: readingsByOutcome(data)(outcome.id),
    asked: pence(5_000_00),
    value: pence(2_000_00),
    today: VOTED,
  })
  expect(sealed).toEqual({ ...measure, value: 2_000_00 })
})

test('the sealed break-even is the least whole change that does not lose', () => {
  const some = fc.integer({ min: 1, max: 1e9 })
  fc.assert(
    fc.property(some, some, (asked, value) => {
      const { breakEven } = measureOf({
        outcome: anOutcome(),
        metric: aMetric(),
        readings: { all: [], everyone: [], groups: new Map() },
        asked: pence(asked),
        value: pence(value),
        today: VOTED,
      })
      if (breakEven === undefined) throw new Error('No break-even')
      expect(breakEven * value).toBeGreaterThanOrEqual(asked)
      expect((breakEven - 1) * value).toBeLessThan(asked)
    }),
  )
})

const cases = (borne: readonly boolean[]) =>
  hindsight(
    {
      ...outcomeData(['2026-12-01', 66]),
      votes: [
        ...borne.map((right, i) =>
          aVote({ id: `vote-${i}`, measure, ...(right ? { yes: 8, no: 0 } : { yes: 0, no: 8 }) }),
        ),
        aVote({ id: 'unsure', measure, yes: 4, no: 4 }),
        aVote({ id: 'awaited', measure, due: '2027-01-01' }),
        aVote({ id: 'never' }),
      ],
    },
    TODAY,
  )

test('under eight cases is too few to say; not sure, awaited and untold are counted apart', () => {
  const seven = judgementOf(cases([true, true, true, false, true, false, true]))
  expect(seven).toMatchObject({ cases: 7, borneOut: 5, tooFew: true, notSure: 1, awaited: 1, never: 1 })
  const eight = judgementOf(cases([true, true, true, false, true, false, true, true]))
  expect(eight).toMatchObject({ cases: 8, borneOut: 6, tooFew: false })
  expect(eight.overTime.at(-1)).toEqual({ date: '2026-12-01', cases: 8, borneOut: 6 })
})
