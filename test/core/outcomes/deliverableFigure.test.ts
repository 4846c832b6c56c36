import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { figuresOf } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { deliverableFigure } from '#core/outcomes/deliverableFigure.ts'
import {
  aCostItem,
  aDeliverable,
  anAllocation,
  anEffort,
  aRate,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const TODAY = day('2026-07-01')
const two = [aSprint(), aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' })]

test('half of one sprint and a fifth of the next, with their standings', () => {
  const figures = figuresOf(
    teamData({
      sprints: two,
      costItems: [aCostItem({ standing: 'accrued', money: { net: 5_000_00, vat: { kind: 'not-stated' } } })],
      deliverables: [aDeliverable()],
      efforts: [anEffort({ amount: 50 }), anEffort({ id: 'e2', sprint: 'sprint-2', amount: 20 })],
    }),
    TODAY,
  )
  expect(deliverableFigure(figures, 'deliverable-1')).toMatchObject({
    parts: [
      { kind: 'known', sprint: { id: 'sprint-1' }, amount: 5_000_00 },
      { kind: 'known', sprint: { id: 'sprint-2' }, amount: 1_000_00 },
    ],
    total: 6_000_00,
    standings: { estimated: 3_500_00, accrued: 2_500_00, reconciled: 0 },
    coverage: { spend: 6_000_00, deliverable: 6_000_00, outcome: 0, measured: 0 },
  })
})

test('a sprint without a rate is named, and not counted as nothing', () => {
  const figures = figuresOf(
    teamData({
      sprints: two,
      rates: [aRate({ from: '2026-06-15' })],
      allocations: [anAllocation()],
      deliverables: [aDeliverable()],
      efforts: [anEffort(), anEffort({ id: 'e2', sprint: 'sprint-2' })],
    }),
    TODAY,
  )
  const found = deliverableFigure(figures, 'deliverable-1')
  expect(found?.parts.map(({ kind, sprint }) => [kind, sprint.id])).toEqual([
    ['missing', 'sprint-1'],
    ['known', 'sprint-2'],
  ])
  expect(found?.total).toBe(5_000_00)
})

test('of every deliverable of the example parts and standings add up to its total', () => {
  let made = 0
  const figures = figuresOf(exampleData({ today: TODAY, team: 'example', id: () => `row-${++made}` }), TODAY)
  for (const { id } of figures.data.deliverables) {
    const found = deliverableFigure(figures, id)
    if (!found) throw new Error('It is there')
    expect(sum(found.parts.flatMap(part => (part.kind === 'known' ? [part.amount] : [])))).toBe(found.total)
    expect(sum(Object.values(found.standings))).toBe(found.total)
    expect(found.coverage.spend).toBe(found.total)
  }
  expect(deliverableFigure(figures, 'gone')).toBeUndefined()
})
