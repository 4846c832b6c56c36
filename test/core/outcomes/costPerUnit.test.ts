import { describe, expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { cells } from '#core/outcomes/cells.ts'
import { outcomeFigures } from '#core/outcomes/outcomeFigures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aReading,
  aSprint,
  day,
  pence,
  teamData,
} from '#test/support/builders.ts'

/** £5,000 a sprint, all of it on one deliverable that serves one outcome; 6 points better on 30 June. */
const base: Partial<TeamData> = {
  allocations: [anAllocation({ from: '2026-06-01', to: '2026-06-28' })],
  sprints: [aSprint(), aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' })],
  deliverables: [aDeliverable({ live: '2026-06-10' })],
  efforts: [anEffort(), anEffort({ id: 'effort-2', sprint: 'sprint-2' })],
  metrics: [aMetric()],
  outcomes: [anOutcome()],
  contributions: [aContribution()],
  readings: [aReading()],
}
const figure = (overrides: Partial<TeamData> = {}) => {
  const data = teamData({ ...base, ...overrides })
  const cost = teamCost(data, day('2026-07-31'))
  return outcomeFigures(data, cost, cells(data, cost))[0]
}
const perUnit = (overrides: Partial<TeamData> = {}) => figure(overrides)?.costPerUnit

test('is the cost linked to the outcome ÷ the change, rounded once', () => {
  expect(perUnit()).toEqual({
    kind: 'known',
    perUnit: 1_666_67,
    cost: 10_000_00,
    change: 6,
    upTo: '2026-06-30',
    deliverables: ['deliverable-1'],
    leftOut: { later: 0, notLive: 0 },
    unpriced: [],
  })
})

describe('cost counts', () => {
  test("up to the reading's date: the sprint that it cuts counts by its days, that day included", () => {
    // 15 to 18 June are four of sprint 2's ten working days.
    expect(perUnit({ readings: [aReading({ date: '2026-06-18' })] })).toMatchObject({
      cost: 7_000_00,
      leftOut: { later: 3_000_00, notLive: 0 },
    })
    expect(perUnit({ readings: [aReading({ date: '2026-06-14' })] })).toMatchObject({ cost: 5_000_00 })
  })

  test('however long after delivery the reading comes', () => {
    expect(perUnit({ readings: [aReading({ date: '2028-06-30' })] })).toMatchObject({ cost: 10_000_00 })
  })

  test('only of deliverables live by then', () => {
    const deliverables = [
      aDeliverable({ live: '2026-06-30' }),
      aDeliverable({ id: 'deliverable-2', live: '2026-07-01' }),
    ]
    const efforts = [
      anEffort(),
      anEffort({ id: 'effort-2', sprint: 'sprint-2', deliverable: 'deliverable-2' }),
    ]
    const contributions = [aContribution(), aContribution({ id: '2', deliverable: 'deliverable-2' })]
    expect(perUnit({ deliverables, efforts, contributions })).toMatchObject({
      cost: 5_000_00,
      deliverables: ['deliverable-1'],
      leftOut: { later: 0, notLive: 5_000_00 },
    })
  })

  test('and names the sprints by then that have no price', () => {
    const allocations = [
      anAllocation({ from: '2026-06-01', to: '2026-06-14' }),
      anAllocation({ id: 'allocation-2', role: 'Designer', from: '2026-06-15', to: '2026-06-28' }),
    ]
    expect(perUnit({ allocations })).toMatchObject({ cost: 5_000_00, unpriced: ['sprint-2'] })
  })
})

describe('is missing', () => {
  test.each<[string, Partial<TeamData>]>([
    ['no-baseline', { outcomes: [anOutcome({ baseline: undefined })] }],
    ['no-reading', { readings: [] }],
    ['no-later-reading', { readings: [aReading({ date: '2026-04-01' })] }],
    ['other-version', { metrics: [aMetric({ version: 2 })] }],
    ['not-better', { readings: [aReading({ value: 60 })] }],
    ['not-better', { readings: [aReading({ value: 12 })] }],
    ['no-cost', { contributions: [] }],
    [
      'cost-later',
      { readings: [aReading({ date: '2026-04-02' })], deliverables: [aDeliverable({ live: '2026-04-02' })] },
    ],
    ['nothing-live', { deliverables: [aDeliverable()] }],
    ['nothing-live', { deliverables: [aDeliverable({ live: '2026-07-01' })] }],
    ['change-too-small', { readings: [aReading({ value: 60.00000000001 })] }],
  ])('%s', (why, overrides) => expect(perUnit(overrides)).toEqual({ kind: 'missing', why }))
})

test('a claimed share is kept as it was recorded, and shares out nothing', () => {
  const claim = { outcome: 'outcome-1', percent: 40, evidence: 'A trial with two councils' }
  const with1 = figure({ deliverables: [aDeliverable({ live: '2026-06-10', claim })] })
  expect(with1?.claims).toMatchObject([
    { deliverable: { id: 'deliverable-1' }, percent: 40, evidence: claim.evidence },
  ])
  expect(with1?.state).toEqual(figure()?.state)
  expect(with1?.costPerUnit).toEqual(figure()?.costPerUnit)
  expect(figure()?.claims).toEqual([])
})

test('amounts of deliverables come most first and sum to the cost of the outcome', () => {
  const deliverables = [aDeliverable(), aDeliverable({ id: 'deliverable-2' })]
  const efforts = [
    anEffort({ amount: 30 }),
    anEffort({ id: 'effort-2', deliverable: 'deliverable-2', amount: 70 }),
  ]
  const contributions = [
    aContribution(),
    aContribution({ id: '2', deliverable: 'deliverable-2', percent: 50 }),
  ]
  const found = figure({ deliverables, efforts, contributions })
  expect(found?.cost).toBe(pence(3_250_00))
  expect(found?.deliverables.map(({ deliverable, amount }) => [deliverable.id, amount])).toEqual([
    ['deliverable-2', 1_750_00],
    ['deliverable-1', 1_500_00],
  ])
})
