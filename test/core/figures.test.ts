import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, type Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
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
  aTeam,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'
import { someDay, someTeam } from '#test/core/outcomes/someTeam.ts'

const onTime = { allocations: [anAllocation({ from: '2026-06-01' })] }
const second = aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' })

describe('what the money bought', () => {
  const data = teamData({
    ...onTime,
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
  const figures = figuresOf(data, day('2026-06-16'))

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
    const empty = figuresOf(teamData({ sprints: [], allocations: [] }), day('2026-06-16'))
    expect(empty.bought.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['kept', 0],
      ['not-linked', 0],
    ])
    expect(empty.bought[0]).not.toHaveProperty('of1')
  })
})

describe('the current sprint', () => {
  const at = (today: string, overrides: Partial<TeamData> = {}) =>
    figuresOf(teamData({ ...onTime, sprints: [aSprint(), second], ...overrides }), day(today)).current

  test('is the one that holds today, with its day', () => {
    expect(at('2026-06-22')).toMatchObject({
      why: 'contains-today',
      cost: { sprint: { number: 2 } },
      day: 6,
      of: 10,
      perWorkingDay: 500_00,
    })
    expect(at('2026-06-13')).toMatchObject({ cost: { sprint: { number: 1 } }, day: 10, of: 10 })
  })

  test('is the running one, also when its days are over', () => {
    const running = aSprint({ plan: keptLines() })
    expect(at('2026-06-22', { sprints: [running, second] })).toMatchObject({
      why: 'running',
      cost: { sprint: { number: 1 } },
      day: 10,
    })
    expect(at('2026-05-30', { sprints: [running, second] })).toMatchObject({ why: 'running', day: 0 })
  })

  test('is the latest that started when none holds today, and none before the first', () => {
    expect(at('2026-08-01')).toMatchObject({
      why: 'latest-started',
      cost: { sprint: { number: 2 } },
      day: 10,
    })
    expect(at('2026-05-30')).toBeUndefined()
  })

  test('has no cost a day without a price or a working day', () => {
    expect(at('2026-06-22', { rates: [] })).not.toHaveProperty('perWorkingDay')
    const weekend = [aSprint({ from: '2026-06-06', to: '2026-06-07' })]
    expect(at('2026-06-07', { sprints: weekend })).toMatchObject({ day: 0, of: 0 })
    expect(at('2026-06-07', { sprints: weekend })).not.toHaveProperty('perWorkingDay')
  })
})

test("the phase is the one that today's date is in", () => {
  const phases = [
    { phase: 'beta' as const, from: '2026-03-01' },
    { phase: 'alpha' as const, from: '2025-09-01' },
    { phase: 'live' as const, from: '2027-01-01' },
  ]
  const on = (today: string) => figuresOf(teamData({ team: aTeam({ phases }) }), day(today)).phase
  expect([on('2025-08-31'), on('2026-02-28'), on('2026-03-01')]).toEqual([undefined, 'alpha', 'beta'])
})

test('overdue readings of all outcomes, the longest first', () => {
  const outcomes = [anOutcome(), anOutcome({ id: 'outcome-2' })]
  const readings = [
    aReading({ id: 'a', nextDue: '2026-07-10' }),
    aReading({ id: 'b', outcome: 'outcome-2', nextDue: '2026-07-01' }),
  ]
  const { overdue } = figuresOf(teamData({ metrics: [aMetric()], outcomes, readings }), day('2026-08-01'))
  expect(overdue.map(({ outcome }) => outcome)).toEqual(['outcome-2', 'outcome-1'])
})

test('blocks sum to all money, and the deliverables of each to it', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const { bought, cost, outcomes, coverage } = figuresOf(data, today)
      expect(sum(bought.map(({ amount }) => amount))).toBe(cost.all)
      expect(coverage.spend).toBe(cost.all)
      expect(coverage.outcome).toBe(sum(outcomes.map(outcome => outcome.cost)))
      for (const outcome of outcomes)
        expect(sum(outcome.deliverables.map(part => part.amount))).toBe(outcome.cost)
      for (const block of bought) {
        if (block.kind === 'outcome') continue
        const parts = sum(block.deliverables.map(part => part.amount))
        const rest = block.kind === 'not-linked' ? block.noDeliverable + block.betweenSprints : 0
        expect(parts + rest).toBe(block.amount)
      }
    }),
  )
})

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })

test('the order of the rows does not matter', () => {
  const both = someTeam.chain(data =>
    fc
      .record({
        sprints: shuffled(data.sprints),
        rates: shuffled(data.rates),
        allocations: shuffled(data.allocations),
        costItems: shuffled(data.costItems),
        deliverables: shuffled(data.deliverables),
        efforts: shuffled(data.efforts),
        metrics: shuffled(data.metrics),
        outcomes: shuffled(data.outcomes),
        contributions: shuffled(data.contributions),
        readings: shuffled(data.readings),
      })
      .map(rows => [data, { ...data, ...rows }] as const),
  )
  const shown = ({ cells, outcomes, bought, coverage, countedTwice, overdue, headline }: Figures) => ({
    cells,
    outcomes,
    bought,
    coverage,
    countedTwice,
    overdue,
    headline,
  })
  fc.assert(
    fc.property(both, someDay, ([data, other], today) => {
      expect(shown(figuresOf(other, today))).toEqual(shown(figuresOf(data, today)))
    }),
  )
})
