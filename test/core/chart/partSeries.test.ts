import { expect, test } from 'vitest'
import { partSeries } from '#core/chart/partSeries.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import { figuresOf } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { deliverableFigure } from '#core/outcomes/deliverableFigure.ts'
import {
  aDeliverable,
  anAllocation,
  anEffort,
  aRate,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const sprints = [
  aSprint(),
  aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
  aSprint({ id: 'sprint-3', number: 3, from: '2026-06-29', to: '2026-07-12' }),
  aSprint({ id: 'sprint-4', number: 4, from: '2026-07-13', to: '2026-07-26' }),
]

test('from the first to the last sprint with effort; one without has no amount, one without a rate says so', () => {
  const figures = figuresOf(
    teamData({
      sprints,
      rates: [aRate({ to: '2026-06-28' })],
      allocations: [anAllocation()],
      deliverables: [aDeliverable()],
      efforts: [anEffort({ amount: 50 }), anEffort({ id: 'e3', sprint: 'sprint-3', amount: 50 })],
    }),
    day('2026-07-20'),
  )
  const parts = deliverableFigure(figures, 'deliverable-1')?.parts ?? []
  const { buckets, known, grouped } = partSeries(figures, parts)
  expect(buckets.map(({ label, total, cumulative }) => [label, total, cumulative])).toEqual([
    ['1', 2_500_00, 2_500_00],
    ['2', undefined, 2_500_00],
    ['3', undefined, 2_500_00],
  ])
  expect(buckets.map(({ missing }) => missing?.map(({ role }) => role))).toEqual([
    undefined,
    undefined,
    ['Developer'],
  ])
  expect([known, grouped]).toEqual(['at-least', 'sprint'])
  expect(partSeries(figures, []).buckets).toEqual([])
})

test('of every deliverable of the example the bars sum to its cost', () => {
  let made = 0
  const today = day('2026-07-01')
  const figures = figuresOf(exampleData({ today, team: 'example', id: () => `row-${++made}` }), today)
  for (const { id } of figures.data.deliverables) {
    const found = deliverableFigure(figures, id)
    if (!found) throw new Error('It is there')
    const { buckets } = partSeries(figures, found.parts)
    expect(sum(buckets.flatMap(({ total }) => total ?? []))).toBe(found.total)
  }
})
