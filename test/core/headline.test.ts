import { describe, expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import type { HeadlineFact } from '#core/headline.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aReading,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const metric = aMetric({ people: 'families', action: 'finish online' })
const safety = aMetric({ id: 'metric-2', name: 'Wrong offers', better: 'lower', unit: 'count' })
const base: Partial<TeamData> = {
  allocations: [anAllocation({ from: '2026-06-01', to: '2026-06-14' })],
  metrics: [metric, safety],
  outcomes: [
    anOutcome({ baseline: { value: 41, date: '2026-03-04' }, target: { value: 75, date: '2026-07-31' } }),
  ],
  readings: [aReading()],
}
const headline = (overrides: Partial<TeamData> = {}, today = '2026-07-01') =>
  figuresOf(teamData({ ...base, ...overrides }), day(today)).headline
const kinds = (overrides: Partial<TeamData> = {}, today?: string) => {
  const { lead, rest } = headline(overrides, today)
  return [lead, ...rest].map(({ kind }: HeadlineFact) => kind)
}

const guardrail = anOutcome({
  id: 'guardrail',
  metric: 'metric-2',
  guardrail: true,
  baseline: { value: 3, date: '2026-03-04' },
  target: undefined,
})
const guardrailAt = (value: number, group?: string) =>
  aReading({ id: `g-${value}`, outcome: 'guardrail', value, ...(group && { group }) })

test('leads with the main outcome: from, to, since, target', () => {
  expect(headline()).toEqual({
    total: 5_000_00,
    known: 'whole',
    standings: { estimated: 5_000_00, accrued: 0, reconciled: 0 },
    mixed: false,
    since: '2026-06-01',
    lead: {
      kind: 'main',
      change: {
        outcome: 'outcome-1',
        metric,
        guardrail: false,
        trend: 'better',
        from: { value: 41, date: '2026-03-04' },
        to: { value: 66, date: '2026-06-30', confidence: 'measured' },
        difference: 25,
        change: 25,
        target: { value: 75, date: '2026-07-31', reached: false, way: 25 / 34 },
      },
    },
    rest: [],
  })
})

describe('the main outcome', () => {
  test('may be worse than its baseline, or unchanged', () => {
    const lead = (value: number) => headline({ readings: [aReading({ value })] }).lead
    expect(lead(38)).toMatchObject({ kind: 'main', change: { trend: 'worse', difference: -3 } })
    expect(lead(41)).toMatchObject({ kind: 'main', change: { trend: 'same', change: 0 } })
  })

  test('may have no target', () => {
    const { lead } = headline({ outcomes: [anOutcome({ target: undefined })] })
    expect(lead.kind === 'main' && lead.change).not.toHaveProperty('target')
  })

  test('is the measured one with most money linked', () => {
    const outcomes = ['a', 'b', 'c'].map(id => anOutcome({ id }))
    const linked = {
      outcomes,
      deliverables: [aDeliverable()],
      efforts: [anEffort()],
      contributions: [
        aContribution({ outcome: 'c', percent: 50 }),
        aContribution({ id: '2', outcome: 'b', percent: 40 }),
      ],
    }
    const main = (...read: string[]) => {
      const readings = read.map(outcome => aReading({ id: outcome, outcome }))
      const { lead } = headline({ ...linked, readings })
      return lead.kind === 'main' && lead.change.outcome
    }
    expect(main('a', 'b', 'c')).toBe('c')
    expect(main('a', 'b')).toBe('b')
    expect(main('a')).toBe('a')
  })

  test('is a guardrail only where there is nothing else', () => {
    expect(headline({ outcomes: [guardrail], readings: [guardrailAt(2)] }).lead).toMatchObject({
      kind: 'main',
      change: { guardrail: true, trend: 'better', change: 1 },
    })
    const outcomes = [guardrail, anOutcome()]
    expect(headline({ outcomes, readings: [guardrailAt(2)] }).lead).toMatchObject({
      kind: 'not-measured',
      outcome: 'outcome-1',
    })
  })
})

describe('a guardrail that got worse leads', () => {
  const outcomes = [anOutcome(), guardrail]

  test('before the good news, which follows', () => {
    const readings = [aReading(), guardrailAt(4)]
    expect(kinds({ outcomes, readings })).toEqual(['guardrail-worse', 'main'])
    expect(headline({ outcomes, readings }).lead).toMatchObject({
      change: { outcome: 'guardrail', guardrail: true, difference: 1, change: -1, from: { value: 3 } },
    })
  })

  test('also when it is worse for one group only', () => {
    const early = aReading({ id: 'e', outcome: 'guardrail', value: 2, group: 'Kent', date: '2026-03-01' })
    const readings = [aReading(), guardrailAt(3), early, guardrailAt(2.5, 'Kent')]
    expect(headline({ outcomes, readings }).lead).toMatchObject({
      kind: 'guardrail-worse',
      group: 'Kent',
      change: { change: -0.5 },
    })
  })

  test('and not when it holds', () => {
    expect(kinds({ outcomes, readings: [aReading(), guardrailAt(3)] })).toEqual(['main'])
  })

  test('from a baseline of zero it is the gravest', () => {
    const other = { ...guardrail, id: 'other', baseline: { value: 0, date: day('2026-03-04') } }
    const readings = [guardrailAt(30), aReading({ id: 'o', outcome: 'other', value: 1 })]
    expect(headline({ outcomes: [guardrail, other], readings }).lead).toMatchObject({
      change: { outcome: 'other' },
    })
  })
})

describe('a group that falls behind leads', () => {
  const welsh = (value: number, date = '2026-06-30') =>
    aReading({ id: `w-${date}`, group: 'Welsh speakers', value, date })

  test('everyone, before the main outcome', () => {
    expect(kinds({ readings: [aReading(), welsh(50)] })).toEqual(['group-behind', 'main'])
    expect(headline({ readings: [aReading(), welsh(50)] }).lead).toMatchObject({
      group: 'Welsh speakers',
      behind: { whom: 'everyone', by: 16, point: { value: 50 }, everyone: { value: 66 } },
    })
  })

  test('or its own baseline, though it is ahead of everyone', () => {
    const readings = [aReading(), welsh(80, '2026-03-01'), welsh(70)]
    expect(headline({ readings }).lead).toMatchObject({
      kind: 'group-behind',
      behind: { whom: 'own-baseline', by: 10, change: { from: { value: 80 }, to: { value: 70 } } },
    })
  })

  test('after any guardrail that got worse, the furthest behind first', () => {
    const kent = aReading({ id: 'k', group: 'Kent', value: 40 })
    const readings = [aReading(), welsh(60), kent, guardrailAt(4)]
    const { lead, rest } = headline({ outcomes: [anOutcome(), guardrail], readings })
    expect([lead.kind, ...rest.map(fact => (fact.kind === 'group-behind' ? fact.group : fact.kind))]).toEqual(
      ['guardrail-worse', 'Kent', 'Welsh speakers', 'main'],
    )
  })
})

describe('without a change to speak of', () => {
  test('nothing measured yet: says why and which reading is due when', () => {
    expect(headline({ readings: [] }).lead).toEqual({
      kind: 'not-measured',
      outcome: 'outcome-1',
      metric,
      why: 'no-reading',
    })
    const readings = [aReading({ date: '2026-03-04', nextDue: '2026-12-04' })]
    expect(headline({ readings }).lead).toMatchObject({
      why: 'no-later-reading',
      due: { due: '2026-12-04', overdue: false },
    })
    expect(headline({ readings }, '2026-12-05').lead).toMatchObject({ due: { overdue: true } })
  })

  test('of several that are not measured, the one whose reading is due first', () => {
    const outcomes = [anOutcome({ id: 'a' }), anOutcome({ id: 'b' })]
    const readings = [aReading({ outcome: 'b', date: '2026-03-01', nextDue: '2026-09-01' })]
    expect(headline({ outcomes, readings }).lead).toMatchObject({ outcome: 'b', due: { due: '2026-09-01' } })
  })

  test('no outcome, no sprint, both', () => {
    expect(kinds({ outcomes: [], readings: [] })).toEqual(['no-outcome'])
    expect(kinds({ sprints: [] })).toEqual(['main', 'no-sprint'])
    expect(kinds({ sprints: [], outcomes: [] })).toEqual(['no-outcome', 'no-sprint'])
    expect(kinds({}, '2026-05-31')).toContain('no-sprint')
    expect(headline({ sprints: [], allocations: [] })).not.toHaveProperty('since')
  })

  test('the first sprint is ahead: which, and whether money is counted before it', () => {
    const fact = (overrides: Partial<TeamData>, today: string) => {
      const { lead, rest, known } = headline(overrides, today)
      return { known, fact: [lead, ...rest].find(({ kind }) => kind === 'no-sprint') }
    }
    const sprints = [
      aSprint({ id: '2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
      aSprint({ from: '2026-06-01', to: '2026-06-14' }),
    ]
    const first = { number: 1, from: '2026-06-01' }
    expect(fact({ sprints }, '2026-05-29')).toEqual({
      known: 'nothing',
      fact: { kind: 'no-sprint', first, between: false },
    })
    expect(kinds({ sprints }, '2026-05-29')).not.toContain('nobody')
    const early = [anAllocation({ from: '2026-05-25', to: '2026-06-14' })]
    expect(fact({ sprints, allocations: early }, '2026-05-29')).toEqual({
      known: 'whole',
      fact: { kind: 'no-sprint', first, between: true },
    })
    expect(fact({ sprints: [] }, '2026-06-10').fact).toEqual({ kind: 'no-sprint', between: true })
    expect(kinds({ sprints, allocations: [] }, '2026-05-29')).toContain('nobody')
  })

  test('nobody on the team: nothing is known of the money, and that is said', () => {
    const nobody = { allocations: [], rates: [] }
    expect(kinds({ ...nobody, outcomes: [] })).toEqual(['no-outcome', 'nobody'])
    expect(headline(nobody)).toMatchObject({ total: 0, known: 'nothing' })
    expect(kinds({ ...nobody, costItems: [aCostItem()] })).not.toContain('nobody')
  })

  test('days without a rate: the figure is incomplete, and names the roles', () => {
    const allocations = [
      ...(base.allocations ?? []),
      anAllocation({ id: 'b', role: 'Tester', from: '2026-06-01', to: '2026-06-14' }),
      anAllocation({ id: 'c', role: 'Designer', from: '2026-06-01', to: '2026-06-05' }),
    ]
    const { rest, total } = headline({ allocations })
    expect(rest).toMatchObject([{ kind: 'incomplete', roles: ['Designer', 'Tester'] }])
    expect(total).toBe(0)
  })
})

test('money is the total of all sprints, one or many; mixed when it has more than one standing', () => {
  const costItems = [aCostItem({ standing: 'reconciled' })]
  expect(headline({ costItems })).toMatchObject({
    total: 6_200_00,
    standings: { estimated: 5_000_00, accrued: 0, reconciled: 1_200_00 },
    mixed: true,
  })
  const sprints = [aSprint({ to: '2026-06-07' }), aSprint({ id: 'sprint-2', number: 2, from: '2026-06-08' })]
  expect(headline({ sprints }).total).toBe(5_000_00)
})
