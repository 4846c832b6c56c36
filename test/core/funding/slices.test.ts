import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import { fundPots } from '#core/funding/fundPots.ts'
import { slicesSoFar } from '#core/funding/slicesSoFar.ts'
import { splitAt } from '#core/costing/split.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCostItem,
  aDeliverable,
  anAllocation,
  anEffort,
  aPot,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const so = (data: TeamData, today: string) => {
  const figures = figuresOf(data, day(today))
  return { figures, slices: slicesSoFar(figures) }
}
const amountOf = (slices: ReturnType<typeof slicesSoFar>) => sum(slices.map(({ amount }) => amount))

/** Ten working days at £500 over the year end: six before 1 April, three after it, Easter left out. */
const acrossYears = aSprint({ from: '2027-03-24', to: '2027-04-06' })

test('a sprint across the year end is split by its exact daily cost', () => {
  const data = teamData({ allocations: [anAllocation({ from: '2027-03-24' })], sprints: [acrossYears] })
  const { figures, slices } = so(data, '2027-04-06')
  const before = slices.filter(({ date }) => date < '2027-04-01')
  const [cost] = figures.cost.sprints
  expect(amountOf(before)).toBe(cost && splitAt(data, cost, day('2027-04-01'))?.before)
  const pots = [aPot({ id: 'old' }), aPot({ id: 'new', from: '2027-04-01', to: '2028-03-31' })]
  const funded = fundPots(slices, pots, 4)
  expect(funded.pots.map(({ used }) => used)).toEqual([amountOf(before), figures.cost.all - amountOf(before)])
  expect(funded.notFunded).toBe(0)
})

test('staff follows the deliverable, a cost item is what it says, what is linked to nothing is resource', () => {
  const data = teamData({
    allocations: [anAllocation({ from: '2026-06-01' })],
    deliverables: [aDeliverable({ spending: 'capital' })],
    efforts: [anEffort({ amount: 60 })],
    costItems: [
      aCostItem({ spending: 'resource' }),
      aCostItem({
        id: 'cloud',
        category: 'cloud',
        spending: 'capital',
        when: { kind: 'date', date: '2026-06-20' },
      }),
    ],
  })
  const { slices } = so(data, '2026-06-14')
  const of = (category: string, spending: string) =>
    amountOf(slices.filter(slice => slice.category === category && slice.spending === spending))
  expect([of('staff', 'capital'), of('staff', 'resource')]).toEqual([3_000_00, 2_000_00])
  expect([of('supplier', 'capital'), of('supplier', 'resource')]).toEqual([0, 1_200_00])
  // It lies after today.
  expect(of('cloud', 'capital')).toBe(0)
})

test('all money of the example is there, by day and by deliverable, to the penny', () => {
  const today = day('2026-11-26')
  let n = 0
  const data = exampleData({ today, team: 'team', id: () => `id-${n++}` })
  const { figures, slices } = so(data, today)
  expect(amountOf(slices)).toBe(figures.cost.all)
  for (const { id } of data.deliverables)
    expect(amountOf(slices.filter(({ deliverable }) => deliverable === id)), id).toBe(
      sum(figures.cells.flatMap(cell => (cell.deliverable === id ? [cell.amount] : []))),
    )
  expect(amountOf(slices.filter(({ deliverable }) => deliverable === undefined))).toBe(
    sum(figures.cells.flatMap(cell => (cell.deliverable === undefined ? [cell.amount] : []))),
  )
})
