import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { addDays } from '#core/calendar.ts'
import { sum } from '#core/money.ts'
import { periodsOf, summaryOf } from '#core/summary/summaryOf.ts'
import type { Summary } from '#core/summary/types.ts'
import {
  aCostItem,
  aMetric,
  aPot,
  aReading,
  aSprint,
  anAllocation,
  anOutcome,
  aWorkspace,
  day,
  teamData,
} from '#test/support/builders.ts'
import { someTeam } from '../outcomes/someTeam.ts'

const amounts = ({ rows }: Summary) => rows.map(({ amount }) => amount)
const keyOf = (row: Summary['rows'][number]) => (row.kind === 'outcome' ? row.figure.outcome.id : row.kind)

test('years and rows sum to what was spent, and the years’ summaries to the one of all, row by row', () => {
  fc.assert(
    fc.property(someTeam, fc.nat({ max: 200 }), fc.nat({ max: 5_000_00 }), (team, days, amount) => {
      const data = { ...team, pots: [aPot({ amount: amount + 1, to: '2026-07-31' })] }
      const today = addDays(day('2026-04-06'), days)
      const figures = figuresOf(data, today)
      const [whole, ...years] = periodsOf(figures).map(period => summaryOf(data, today, period, figures))
      if (!whole) throw new Error('No period')
      for (const summary of [whole, ...years]) {
        expect(sum(summary.years.map(({ total }) => total))).toBe(summary.spent)
        expect(sum(amounts(summary))).toBe(summary.spent)
        expect(sum(Object.values(summary.standings))).toBe(summary.spent)
        expect(sum([...summary.paid.values(), summary.notFunded])).toBe(summary.spent)
        expect(summary.coverage.spend).toBe(summary.spent)
      }
      expect(whole.standings).toEqual(figures.cost.standings)
      expect(whole.coverage).toEqual(figures.coverage)
      for (const standing of ['reconciled', 'accrued', 'estimated'] as const)
        expect(sum(years.map(({ standings }) => standings[standing]))).toBe(whole.standings[standing])
      for (const part of ['deliverable', 'outcome'] as const)
        expect(sum(years.map(({ coverage }) => coverage[part]))).toBe(whole.coverage[part])
      expect(whole.spent).toBe(figures.cost.all)
      expect(sum(years.map(({ spent }) => spent))).toBe(whole.spent)
      for (const row of whole.rows) {
        const own = years.flatMap(({ rows }) =>
          rows.flatMap(each => (keyOf(each) === keyOf(row) ? [each.amount] : [])),
        )
        expect(sum(own)).toBe(row.amount)
      }
      for (const { figure, amount } of whole.rows.flatMap(row => (row.kind === 'outcome' ? [row] : [])))
        expect(amount).toBe(figure.cost)
    }),
    { numRuns: 60 },
  )
})

const acrossTheYear = teamData({
  allocations: [anAllocation({ from: '2026-03-23' })],
  sprints: [aSprint({ from: '2026-03-23', to: '2026-04-05' })],
  costItems: [
    aCostItem({
      when: { kind: 'date', date: '2026-04-01' },
      money: { net: 1_000_00, vat: { kind: 'not-stated' } },
    }),
  ],
  metrics: [aMetric()],
  outcomes: [anOutcome({ baseline: { value: 41, date: '2026-03-01' } })],
  readings: [
    aReading({ id: 'before', date: '2026-03-31', value: 50 }),
    aReading({ id: 'after', date: '2026-04-02', value: 66 }),
  ],
})

test('a sprint across the year end is split by its days, and a year’s changes are as they were read by its end', () => {
  const today = day('2026-04-05')
  const of = (label: string) => {
    const period = periodsOf(figuresOf(acrossTheYear, today)).find(
      each => each.kind === 'year' && each.label === label,
    )
    if (!period) throw new Error(`No ${label}`)
    return summaryOf(acrossTheYear, today, period)
  }
  // Seven of its days at £500 are in March, two are before Good Friday in April, with the invoice.
  expect([of('2025-26'), of('2026-27')].map(({ spent, on, to }) => ({ spent, on, to }))).toEqual([
    { spent: 3_500_00, on: '2026-03-31', to: '2026-03-31' },
    { spent: 2_000_00, on: '2026-04-05', to: '2026-04-05' },
  ])
  const latest = ({ rows }: Summary) =>
    rows.flatMap(row => (row.kind === 'outcome' ? [row.figure.state] : []))
  expect(latest(of('2025-26'))).toMatchObject([{ latest: { value: 50 } }])
  expect(latest(of('2026-27'))).toMatchObject([{ latest: { value: 66 } }])
})

test('of a closed year, standings and what no pot pays are of its own days, and it is closed', () => {
  const data = {
    ...acrossTheYear,
    costItems: acrossTheYear.costItems.map(item => ({ ...item, standing: 'reconciled' as const })),
    pots: [aPot({ from: '2026-03-25', to: '2026-03-31', amount: 2_000_00 })],
  }
  const today = day('2026-04-05')
  const [, now, before] = periodsOf(figuresOf(data, today)).map(period => summaryOf(data, today, period))
  // In March five days are the pot's, of which it pays four; the two before it have none.
  expect(before).toMatchObject({
    closed: true,
    standings: { reconciled: 0, estimated: 3_500_00 },
    notFunded: 1_500_00,
    coverage: { spend: 3_500_00, deliverable: 0 },
  })
  expect(before?.paid.get('pot-1')).toBe(2_000_00)
  expect(now).toMatchObject({
    closed: false,
    standings: { reconciled: 1_000_00, estimated: 1_000_00 },
    notFunded: 2_000_00,
  })
})

test('a year that starts in October ends in September, and money for a closed year that comes late is in its summary', () => {
  const data = teamData({
    ...acrossTheYear,
    workspace: aWorkspace({ financialYearStart: 10 }),
    sprints: [aSprint({ from: '2026-09-24', to: '2026-10-07' })],
    allocations: [anAllocation({ from: '2026-09-24' })],
    costItems: [aCostItem({ when: { kind: 'date', date: '2026-04-01' } })],
  })
  const today = day('2026-10-07')
  const [, ...years] = periodsOf(figuresOf(data, today)).map(period => summaryOf(data, today, period))
  // Half of ten days at £500 in each, and the invoice.
  expect(years.map(({ spent, on, years: of }) => ({ spent, on, of: of.map(({ label }) => label) }))).toEqual([
    { spent: 2_500_00, on: '2026-10-07', of: ['2026-27'] },
    { spent: 3_700_00, on: '2026-09-30', of: ['2025-26'] },
  ])
})

test('a team without money has a summary that says nothing was spent', () => {
  const summary = summaryOf(teamData({ allocations: [] }), day('2026-06-14'), { kind: 'so-far' })
  expect(summary.spent).toBe(0)
  expect(summary.years).toEqual([])
  expect(summary.rows.every(({ amount, of1 }) => amount === 0 && of1 === undefined)).toBe(true)
})
