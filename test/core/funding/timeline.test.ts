import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { figuresOf } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { fundingSeries, type FundingSeries } from '#core/funding/timeline.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { anAllocation, aPot, aSprint, day, keptLines, teamData } from '#test/support/builders.ts'

function seriesOf(data: TeamData, today: string, pot = 'pot-1'): FundingSeries {
  const figures = figuresOf(data, day(today))
  const series = fundingSeries(figures, fundingOf(data, day(today), figures), pot)
  if (!series) throw new Error('No such pot')
  return series
}

test('what a pot is asked for runs on from what is spent into what is planned, also beyond its amount', () => {
  const data = teamData({
    allocations: [anAllocation({ from: '2026-06-01', to: '2026-07-10' })],
    sprints: [aSprint({ plan: keptLines({ lines: [], total: 4_000_00 }) })],
    pots: [aPot({ amount: 9_000_00, to: '2026-07-12' })],
  })
  const { points, grouped } = seriesOf(data, '2026-06-14')
  expect(grouped).toBe('sprint')
  expect(
    points.map(({ kind, label, to, spent, plan, forecast }) => [kind, label, to, spent, plan, forecast]),
  ).toEqual([
    ['sprint', '1', '2026-06-14', 5_000_00, 4_000_00, 5_000_00],
    ['ahead', undefined, '2026-06-28', undefined, undefined, 10_000_00],
    ['ahead', undefined, '2026-07-12', undefined, undefined, 15_000_00],
  ])
})

test('the example: the last point so far is all its money, the end is the forecast, within its range', () => {
  let n = 0
  const today = '2026-11-26'
  const data = {
    ...exampleData({ today: day(today), team: 'team', id: () => `id-${n++}` }),
    pots: [aPot({ amount: 1_800_000_00 })],
  }
  const funding = fundingOf(data, day(today))
  const { points } = seriesOf(data, today)
  expect(points.findLast(({ spent }) => spent !== undefined)?.spent).toBe(funding.all)
  const end = points.at(-1)
  expect(funding.pots[0]?.forecast).toMatchObject({
    asked: end?.forecast,
    range: { low: end?.low, high: end?.high },
  })
  expect(points.filter(({ kind }) => kind === 'sprint')).toHaveLength(14)
})

test('past 60 points it is by quarter of the financial year', () => {
  const data = teamData({
    allocations: [anAllocation({ from: '2026-06-01' })],
    pots: [aPot({ to: '2029-03-31' })],
  })
  const { points, grouped } = seriesOf(data, '2026-06-14')
  expect(grouped).toBe('quarter')
  expect(points.map(({ label }) => label).slice(0, 3)).toEqual(['2026-27 Q1', '2026-27 Q1', '2026-27 Q2'])
  expect(points.length).toBeLessThan(20)
})

test('a pot that is not there has no series', () => {
  const data = teamData()
  const figures = figuresOf(data, day('2026-06-14'))
  expect(fundingSeries(figures, fundingOf(data, day('2026-06-14'), figures), 'gone')).toBeUndefined()
})
