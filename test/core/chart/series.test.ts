import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { chartSeries } from '#core/chart/series.ts'
import { seriesTable } from '#core/chart/table.ts'
import { figuresOf } from '#core/figures.ts'
import { sum, ZERO } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAllocation,
  anOutcome,
  aReading,
  aSprint,
  aStaffLine,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'
import { someDay, someTeam } from '#test/core/outcomes/someTeam.ts'

const sprints = [
  aSprint({ plan: keptLines({ lines: [aStaffLine({ amount: 4_500_00 })] }) }),
  aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
]
const base: Partial<TeamData> = {
  allocations: [anAllocation({ from: '2026-06-01', to: '2026-06-30' })],
  sprints,
  costItems: [aCostItem(), aCostItem({ id: 'item-2', category: 'cloud' })],
  metrics: [aMetric()],
  outcomes: [anOutcome()],
}
const series = (overrides: Partial<TeamData> = {}, today = '2026-06-30', outcome = 'outcome-1') =>
  chartSeries(figuresOf(teamData({ ...base, ...overrides }), day(today)), outcome)

describe('money', () => {
  test('by sprint and kind, with its plan, what lies between sprints, and all so far', () => {
    const { buckets, grouped } = series()
    expect(grouped).toBe('sprint')
    expect(buckets).toMatchObject([
      {
        key: 'sprint-1',
        label: '1',
        staff: 5_000_00,
        supplier: 1_200_00,
        other: 1_200_00,
        total: 7_400_00,
        plan: 4_500_00,
        between: 0,
        cumulative: 7_400_00,
      },
      // 29 and 30 June come after the last sprint.
      {
        key: 'sprint-2',
        label: '2',
        total: 5_000_00,
        between: 1_000_00,
        after: 1_000_00,
        cumulative: 13_400_00,
      },
    ])
    expect(buckets[0]).not.toHaveProperty('after')
    expect(buckets[1]).not.toHaveProperty('plan')
  })

  test('a sprint ahead is not there yet', () => {
    expect(series({}, '2026-06-10').buckets.map(({ label }) => label)).toEqual(['1'])
  })

  test('a sprint with days that have no rate shows which, and no money', () => {
    const allocations = [
      anAllocation({ role: 'Tester', from: '2026-06-01', to: '2026-06-14' }),
      anAllocation({ id: 'b', from: '2026-06-15', to: '2026-06-28' }),
    ]
    const [first] = series({ allocations }).buckets
    expect(first?.missing).toMatchObject([{ role: 'Tester' }])
    expect(first).not.toHaveProperty('total')
    expect(first).not.toHaveProperty('staff')
  })

  test('money before the first sprint is counted with it, and without sprints stands alone', () => {
    const allocations = [anAllocation({ from: '2026-05-28', to: '2026-06-28' })]
    const [first] = series({ allocations }).buckets
    expect(first).toMatchObject({ between: 1_000_00, cumulative: 8_400_00 })
    expect(first).not.toHaveProperty('after')
    expect(series({ sprints: [] }).buckets).toMatchObject([
      { kind: 'outside', from: '2026-06-01', between: 13_400_00, cumulative: 13_400_00 },
    ])
    expect(series({ sprints: [] }).buckets[0]).not.toHaveProperty('total')
  })
})

describe('readings', () => {
  const at = (date: string, group?: string) =>
    aReading({ id: `${date}${group}`, date, value: 61, ...(group && { group }) })

  test('alone in a sprint stand over its middle, each line by itself; several go by their days', () => {
    const readings = [at('2026-06-03'), at('2026-06-03', 'Kent'), at('2026-06-15'), at('2026-06-28')]
    expect(series({ readings }).readings).toEqual([
      { x: 0, date: '2026-06-03', value: 61 },
      { x: 0, date: '2026-06-03', value: 61, group: 'Kent' },
      { x: 0.5 + 0.5 / 14, date: '2026-06-15', value: 61 },
      { x: 0.5 + 13.5 / 14, date: '2026-06-28', value: 61 },
    ])
  })

  test('long after the last sprint have a place of their own', () => {
    const { readings, buckets } = series({ readings: [at('2026-07-20')] }, '2026-07-30')
    expect(buckets.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'sprint 1',
      'sprint 2',
      'outside 2026-06-29',
      'outside 2026-07-13',
    ])
    expect(readings).toMatchObject([{ x: 3 }])
    expect(buckets.at(-1)).toMatchObject({ between: 0, cumulative: 13_400_00 })
  })

  test('that cannot be drawn are not lost', () => {
    const { readings, offAxis } = series({ readings: [at('1950-01-01'), at('2026-06-03')] })
    expect(readings).toHaveLength(1)
    expect(offAxis).toEqual([{ date: '1950-01-01', value: 61 }])
  })

  test('come with baseline, target and unit; without an outcome there are none', () => {
    expect(series()).toMatchObject({
      baseline: { value: 60, date: '2026-04-01' },
      target: { value: 80 },
      unit: 'percent',
      findings: { outcome: { guardrail: false, state: { kind: 'unmeasured', why: 'no-reading' } } },
    })
    const none = chartSeries(figuresOf(teamData(base), day('2026-06-30')), undefined)
    expect(none.readings).toEqual([])
    expect(none).not.toHaveProperty('unit')
    expect(none.findings).not.toHaveProperty('outcome')
  })
})

test('events are the days on which deliverables went live by today, and say which serve the outcome', () => {
  const deliverables = [
    aDeliverable({ live: '2026-06-20' }),
    aDeliverable({ id: 'b', name: 'Postcode check', live: '2026-06-10' }),
    aDeliverable({ id: 'c', live: '2026-07-01' }),
    aDeliverable({ id: 'd' }),
  ]
  expect(series({ deliverables, contributions: [aContribution()] }).events).toEqual([
    { id: 'b', name: 'Postcode check', date: '2026-06-10', linked: false, x: 0 },
    { id: 'deliverable-1', name: 'Save and return', date: '2026-06-20', linked: true, x: 1 },
  ])
})

test('past 60 sprints it groups into quarters and says so, with the same sums', () => {
  const many = Array.from({ length: 70 }, (_, i) => {
    const from = addDays(day('2026-06-01'), i * 14)
    return aSprint({ id: `s${i}`, number: i + 1, from, to: addDays(from, 13) })
  })
  const figures = figuresOf(
    teamData({ ...base, allocations: [anAllocation()], sprints: many }),
    day('2029-01-31'),
  )
  const quarters = chartSeries(figures, undefined)
  expect(quarters.grouped).toBe('quarter')
  expect(quarters.buckets[0]).toMatchObject({ kind: 'quarter', label: '2026 Q2' })
  expect(seriesTable(quarters).totals.all).toBe(figures.cost.all)
})

test('the table sums to all money, and every reading is in it once', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const figures = figuresOf(data, today)
      for (const outcome of [undefined, ...data.outcomes.map(({ id }) => id)]) {
        const drawn = chartSeries(figures, outcome)
        const { rows, totals, offAxis } = seriesTable(drawn)
        expect(totals.all).toBe(figures.cost.all)
        expect(totals.total).toBe(figures.cost.inSprints)
        expect(sum([totals.staff, totals.supplier, totals.other])).toBe(totals.total)
        if (rows.length > 0) expect(rows.at(-1)?.cumulative ?? ZERO).toBe(totals.all)
        const shown = figures.outcomes.find(figure => figure.outcome.id === outcome)?.readings ?? []
        expect(rows.flatMap(row => row.readings).length + offAxis.length).toBe(shown.length)
        for (const { x } of drawn.readings) expect(x > -0.5 && x < rows.length - 0.5).toBe(true)
      }
    }),
  )
})
