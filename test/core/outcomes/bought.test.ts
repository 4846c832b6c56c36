import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { sum } from '#core/money.ts'
import { bought } from '#core/outcomes/bought.ts'
import { cells } from '#core/outcomes/cells.ts'
import { coverage } from '#core/outcomes/coverage.ts'
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
  day,
  teamData,
} from '#test/support/builders.ts'
import { someDay, someTeam } from './someTeam.ts'

function seen(data: TeamData, today: string) {
  const cost = teamCost(data, day(today))
  const all = cells(data, cost)
  const outcomes = outcomeFigures(data, cost, all)
  const read = new Set(data.readings.map(reading => reading.outcome))
  return {
    cost,
    outcomes,
    bought: bought(all, outcomes, new Map(data.deliverables.map(each => [each.id, each]))),
    coverage: coverage(all, outcome => read.has(outcome)),
  }
}

describe('what the money bought', () => {
  const data = teamData({
    allocations: [anAllocation({ from: '2026-06-01' })],
    deliverables: [
      aDeliverable(),
      aDeliverable({ id: 'deliverable-2', mark: 'keeps-running' }),
      aDeliverable({ id: 'deliverable-3', mark: 'required-by-law' }),
    ],
    efforts: [
      anEffort({ amount: 50 }),
      anEffort({ id: 'effort-2', deliverable: 'deliverable-2', amount: 20 }),
      anEffort({ id: 'effort-3', deliverable: 'deliverable-3', amount: 10 }),
    ],
    metrics: [aMetric()],
    outcomes: [anOutcome(), anOutcome({ id: 'outcome-2' })],
    contributions: [
      aContribution({ percent: 20 }),
      aContribution({ id: 'contribution-2', outcome: 'outcome-2', percent: 60 }),
    ],
    readings: [aReading()],
  })
  // 15 and 16 June lie after the sprint: £1,000 between sprints.
  const figures = seen(data, '2026-06-16')

  test('by outcome, most first, then what is kept, then what is not linked', () => {
    expect(figures.bought.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['outcome', 1_500_00],
      ['outcome', 500_00],
      ['kept', 1_500_00],
      ['not-linked', 2_500_00],
    ])
    expect(figures.outcomes.map(({ outcome }) => outcome.id)).toEqual(['outcome-2', 'outcome-1'])
    expect(figures.bought[2]).toMatchObject({ of1: 0.25, keepsRunning: 1_000_00, requiredByLaw: 500_00 })
    expect(figures.bought[3]).toMatchObject({
      deliverables: [{ amount: 500_00 }],
      noDeliverable: 1_000_00,
      betweenSprints: 1_000_00,
    })
  })

  test('coverage: linked to a deliverable, to an outcome, to an outcome with a reading', () => {
    expect(figures.coverage).toEqual({
      spend: 6_000_00,
      deliverable: 4_000_00,
      outcome: 2_000_00,
      measured: 500_00,
    })
  })

  test('no money has no shares', () => {
    const empty = seen(teamData({ sprints: [], allocations: [] }), '2026-06-16')
    expect(empty.bought.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['kept', 0],
      ['not-linked', 0],
    ])
    expect(empty.bought[0]).not.toHaveProperty('of1')
  })
})

test('blocks sum to all money, and the deliverables of each to it', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const { bought: blocks, cost, outcomes, coverage: covered } = seen(data, today)
      expect(sum(blocks.map(({ amount }) => amount))).toBe(cost.all)
      expect(covered.spend).toBe(cost.all)
      expect(covered.outcome).toBe(sum(outcomes.map(outcome => outcome.cost)))
      for (const outcome of outcomes)
        expect(sum(outcome.deliverables.map(part => part.amount))).toBe(outcome.cost)
      for (const block of blocks) {
        if (block.kind === 'outcome') continue
        const parts = sum(block.deliverables.map(part => part.amount))
        const rest = block.kind === 'not-linked' ? block.noDeliverable + block.betweenSprints : 0
        expect(parts + rest).toBe(block.amount)
      }
    }),
  )
})
