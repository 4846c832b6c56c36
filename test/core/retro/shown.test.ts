import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { sum, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { RetroShown } from '#core/records/retro.ts'
import { retroShown } from '#core/retro/shown.ts'
import {
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  day,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { aRetro } from '#test/support/retroBuilders.ts'
import { someDay, someTeam } from '../outcomes/someTeam.ts'

const TODAY = day('2026-06-20')

const work = {
  deliverables: [aDeliverable(), aDeliverable({ id: 'deliverable-2', name: 'Slide deck' })],
  efforts: [anEffort({ amount: 30 }), anEffort({ id: 'effort-2', deliverable: 'deliverable-2', amount: 50 })],
  metrics: [aMetric()],
}

function shown(data: Partial<TeamData>, retro = aRetro(), today = TODAY): RetroShown {
  const made = retroShown(figuresOf(teamData(data), today), retro)
  if (!made) throw new Error('Nothing to show')
  return RetroShown.parse(made)
}

test('what it bought: each deliverable with its share, most first, and last what is linked to none', () => {
  const { cost, bought } = shown(work)
  expect(cost).toMatchObject({ kind: 'priced', total: 5_000_00 })
  expect(bought).toEqual([
    { deliverable: { id: 'deliverable-2', name: 'Slide deck' }, amount: 2_500_00, of1: 0.5 },
    { deliverable: { id: 'deliverable-1', name: 'Save and return' }, amount: 1_500_00, of1: 0.3 },
    { amount: 1_000_00, of1: 0.2 },
  ])
})

test('the cost of the parts is the cost of the sprint, and each is what every other screen shows', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const figures = figuresOf(data, today)
      for (const { sprint, pricing } of figures.cost.sprints) {
        const made = retroShown(figures, aRetro({ sprint: sprint.id }))
        if (pricing.kind !== 'priced') {
          expect(made?.bought).toEqual([])
          continue
        }
        const parts = made?.bought ?? []
        expect(sum(parts.map(({ amount }) => amount))).toBe(pricing.price.total)
        for (const { deliverable, amount } of parts) {
          const its = figures.cells.filter(
            ({ span, deliverable: of }) =>
              span.kind === 'sprint' && span.sprint === sprint.id && of === deliverable?.id,
          )
          const there: Minor[] = its.map(cell => cell.amount)
          if (sprint.from <= today) expect(sum(there)).toBe(amount)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('a day without a rate shows which roles lack one, and no lower cost', () => {
  const { cost, bought } = shown({ ...work, rates: [] })
  expect(cost).toEqual({ kind: 'no-rate', roles: ['Developer'] })
  expect(bought).toEqual([])
})

test('a sprint of which nothing is known did not cost nothing', () => {
  expect(shown({ ...work, allocations: [] }).cost).toEqual({ kind: 'nothing-known' })
})

test('a sprint that is gone has nothing to show', () => {
  expect(retroShown(figuresOf(teamData(), TODAY), aRetro({ sprint: 'gone' }))).toBeUndefined()
})

test('staff stand by engagement, and no line holds days or a role', () => {
  const people = ['civil-servant', 'contractor'] as const
  const { cost } = shown({
    rates: people.map((engagement, i) => aRate({ id: `rate-${i}`, role: `Role ${i}`, engagement })),
    allocations: people.map((_, i) => anAllocation({ id: `allocation-${i}`, role: `Role ${i}`, people: 4 })),
  })
  if (cost.kind !== 'priced') throw new Error(cost.kind)
  expect(cost.lines.map(line => line.kind === 'group' && line.group)).toEqual([
    'civil-servants',
    'contractors',
  ])
  expect(sum(cost.lines.map(({ amount }) => pence(amount)))).toBe(cost.total)
  expect(JSON.stringify(cost)).not.toMatch(/Role|days/)
})

const reading = (id: string, date: string, value: number, more: Parameters<typeof aReading>[0] = {}) =>
  aReading({ id, date, value, ...more })

test('to a first retro everything that was measured is new: no retro has shown it', () => {
  const { changed } = shown({
    ...work,
    outcomes: [anOutcome()],
    readings: [
      reading('a', '2026-05-31', 62),
      reading('b', '2026-06-01', 63),
      reading('c', '2026-06-16', 66),
    ],
  })
  expect(changed).toEqual([
    {
      outcome: 'outcome-1',
      name: 'Completion rate',
      unit: 'percent',
      guardrail: false,
      from: { value: 60, date: '2026-04-01' },
      to: { value: 66, date: '2026-06-16' },
      change: 6,
    },
  ])
})

const before = aRetro({
  id: 'earlier',
  sprint: 'sprint-0',
  date: '2026-06-10',
  finished: {
    at: '2026-06-10T15:00:00.000Z',
    shown: { cost: { kind: 'nothing-known' }, bought: [], changed: [], upTo: 'b' },
  },
})

test('later ones show what came since: of later days, and what was typed in late', () => {
  const data = {
    ...work,
    outcomes: [anOutcome()],
    retros: [before, aRetro()],
    readings: [
      reading('a', '2026-05-31', 62),
      reading('c', '2026-06-02', 63),
      reading('b', '2026-06-08', 64),
      reading('d', '2026-06-16', 66),
    ],
  }
  expect(shown(data).changed).toMatchObject([{ from: { value: 62 }, to: { value: 66 }, change: 4 }])
  const [late, onTime] = [reading('c', '2026-06-02', 63), reading('b', '2026-06-08', 64)]
  expect(shown({ ...data, readings: [onTime] }).changed).toEqual([])
  expect(shown({ ...data, readings: [late, onTime] }).changed).toHaveLength(1)
})

test('a reading of a day to come is not shown', () => {
  const { changed } = shown({ ...work, outcomes: [anOutcome()], readings: [reading('a', '2026-06-21', 62)] })
  expect(changed).toEqual([])
})

test('a guardrail that got worse leads, then a group that is behind, then what got worse', () => {
  const outcome = (id: string, more: Parameters<typeof anOutcome>[0] = {}) => anOutcome({ id, ...more })
  const { changed } = shown({
    ...work,
    outcomes: [
      outcome('better', { groups: ['Welsh speakers'] }),
      outcome('worse'),
      outcome('guard', { guardrail: true }),
    ],
    readings: [
      reading('a', '2026-06-16', 66, { outcome: 'better' }),
      reading('b', '2026-06-16', 60, { outcome: 'better', group: 'Welsh speakers' }),
      reading('c', '2026-06-16', 55, { outcome: 'worse' }),
      reading('d', '2026-06-16', 59, { outcome: 'guard' }),
    ],
  })
  expect(changed.map(({ outcome: of, group = 'everyone' }) => [of, group])).toEqual([
    ['guard', 'everyone'],
    ['better', 'Welsh speakers'],
    ['worse', 'everyone'],
    ['better', 'everyone'],
  ])
  expect(changed[1]).toMatchObject({ gap: -6 })
})

test('a finished retro shows what it showed, whatever became of the rows', () => {
  expect(retroShown(figuresOf(teamData(work), TODAY), before)).toBe(before.finished?.shown)
})
