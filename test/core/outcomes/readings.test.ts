import { describe, expect, test } from 'vitest'
import { measuredTwice } from '#core/outcomes/countedTwice.ts'
import { overdue } from '#core/outcomes/due.ts'
import { reach } from '#core/outcomes/reach.ts'
import { aContribution, aMetric, aReading, anOutcome, day, pence, teamData } from '#test/support/builders.ts'

describe('reach', () => {
  const metric = aMetric({ entitled: { who: 'Families', population: 400 } })

  test('is reached ÷ entitled, from the latest reading that counts who was reached', () => {
    const readings = [
      aReading({ date: '2026-05-01', reached: 100 }),
      aReading({ date: '2026-06-01', reached: 300 }),
      aReading({ date: '2026-07-01' }),
    ]
    expect(reach(metric, readings)).toEqual({
      kind: 'known',
      reached: 300,
      entitled: 400,
      of1: 0.75,
      date: '2026-06-01',
    })
  })

  test('nobody reached is a reach of 0; not counted is not', () => {
    expect(reach(metric, [aReading({ reached: 0 })])).toMatchObject({ kind: 'known', of1: 0 })
    expect(reach(metric, [aReading()])).toEqual({ kind: 'missing', why: 'no-reached' })
    expect(reach(aMetric(), [aReading({ reached: 3 })])).toEqual({ kind: 'missing', why: 'no-population' })
  })
})

describe('overdue readings', () => {
  const read = (id: string, date: string, nextDue: string | undefined, group?: string) =>
    aReading({ id, date, ...(nextDue && { nextDue }), ...(group && { group }) })
  const due = (today: string, ...readings: ReturnType<typeof read>[]) =>
    overdue(teamData({ metrics: [aMetric()], outcomes: [anOutcome()], readings }), day(today))

  test('are overdue the day after, each line by itself, the longest first', () => {
    const readings = [read('1', '2026-05-01', '2026-06-10'), read('2', '2026-05-01', '2026-06-01', 'Kent')]
    expect(due('2026-06-10', ...readings).map(({ group }) => group)).toEqual(['Kent'])
    expect(due('2026-06-11', ...readings)).toEqual([
      { outcome: 'outcome-1', group: 'Kent', due: '2026-06-01', overdue: true },
      { outcome: 'outcome-1', due: '2026-06-10', overdue: true },
    ])
  })

  test('are answered by any later reading', () => {
    expect(
      due('2026-12-01', read('1', '2026-05-01', '2026-06-01'), read('2', '2026-05-20', undefined)),
    ).toEqual([])
  })
})

describe('a benefit counted under two outcomes', () => {
  const value = { amount: pence(5_00), source: 'HM Treasury', priceYear: 2026, kind: 'wider-social' } as const
  const outcomes = [anOutcome({ id: 'b' }), anOutcome({ id: 'a' })]

  test('one metric with a value in money under two outcomes', () => {
    expect(measuredTwice(teamData({ metrics: [aMetric({ value })], outcomes }))).toEqual([
      { kind: 'same-metric', metric: 'metric-1', outcomes: ['a', 'b'] },
    ])
    expect(measuredTwice(teamData({ metrics: [aMetric()], outcomes }))).toEqual([])
    expect(measuredTwice(teamData({ metrics: [aMetric({ value })], outcomes: [anOutcome()] }))).toEqual([])
  })

  test('a deliverable that contributes to two outcomes of one metric', () => {
    const contributions = [
      aContribution({ id: '1', outcome: 'b', percent: 50 }),
      aContribution({ id: '2', outcome: 'a', percent: 50 }),
      aContribution({ id: '3', outcome: 'a', percent: 50, deliverable: 'other' }),
      aContribution({ id: '4', outcome: 'gone', percent: 50, deliverable: 'other' }),
    ]
    expect(measuredTwice(teamData({ metrics: [aMetric()], outcomes, contributions }))).toEqual([
      { kind: 'same-deliverable', deliverable: 'deliverable-1', metric: 'metric-1', outcomes: ['a', 'b'] },
    ])
  })
})
