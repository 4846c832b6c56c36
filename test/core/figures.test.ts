import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, type Figures } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aMetric,
  anAllocation,
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

describe('the current sprint', () => {
  const at = (today: string, overrides: Partial<TeamData> = {}) =>
    figuresOf(teamData({ ...onTime, sprints: [aSprint(), second], ...overrides }), day(today)).current

  test('is the one that holds today, with its day', () => {
    expect(at('2026-06-22')).toMatchObject({
      why: 'contains-today',
      cost: { sprint: { number: 2 } },
      days: { day: 6, of: 10 },
      perWorkingDay: 500_00,
    })
    expect(at('2026-06-13')).toMatchObject({ cost: { sprint: { number: 1 } }, days: { day: 10, of: 10 } })
  })

  test('is the running one, also when its days are over', () => {
    const running = aSprint({ plan: keptLines() })
    expect(at('2026-06-22', { sprints: [running, second] })).toMatchObject({
      why: 'running',
      cost: { sprint: { number: 1 } },
      days: { day: 10 },
    })
    expect(at('2026-05-30', { sprints: [running, second] })).toMatchObject({
      why: 'running',
      days: { day: 0 },
    })
  })

  test('is the latest that started when none holds today, and none before the first', () => {
    expect(at('2026-08-01')).toMatchObject({
      why: 'latest-started',
      cost: { sprint: { number: 2 } },
      days: { day: 10 },
    })
    expect(at('2026-05-30')).toBeUndefined()
  })

  test('has no cost a day without a price or a working day', () => {
    expect(at('2026-06-22', { rates: [] })).not.toHaveProperty('perWorkingDay')
    const weekend = [aSprint({ from: '2026-06-06', to: '2026-06-07' })]
    expect(at('2026-06-07', { sprints: weekend })).toMatchObject({ days: { day: 0, of: 0 } })
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
