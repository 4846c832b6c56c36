import fc from 'fast-check'
import { addDays } from '#core/calendar.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  aRate,
  aReading,
  aSprint,
  anAllocation,
  anEffort,
  anOutcome,
  day,
  teamData,
} from '#test/support/builders.ts'

const START = day('2026-04-06')
const MOST = 6
const index = fc.nat({ max: MOST - 1 })
const date = fc.nat({ max: 140 }).map(n => addDays(START, n))

const sprints = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 21 }), gap: fc.nat({ max: 4 }) }), { maxLength: MOST })
  .map(list => {
    let from = START
    return list.map(({ length, gap }, i) => {
      const begins = addDays(from, gap)
      from = addDays(begins, length)
      return aSprint({ id: `sprint-${i}`, number: i + 1, from: begins, to: addDays(begins, length - 1) })
    })
  })

const rates = fc.array(fc.nat({ max: 90_000 }), { minLength: 1, maxLength: 3 }).map(list =>
  list.map((price, i) =>
    aRate({
      id: `rate-${i}`,
      role: `Role ${i}`,
      price: { kind: 'entered', day: price },
      from: '2026-01-01',
    }),
  ),
)

const allocations = fc
  .array(fc.record({ role: fc.nat({ max: 3 }), fte: fc.integer({ min: 1, max: 10_000 }), from: date }), {
    maxLength: 4,
  })
  .map(list =>
    list.map(({ role, fte, from }, i) =>
      // Of four roles at most three have a rate, so some days cannot be priced.
      anAllocation({ id: `allocation-${i}`, role: `Role ${role}`, fte: fte / 10_000, from }),
    ),
  )

const costItems = fc
  .array(fc.record({ net: fc.integer({ min: -500_000, max: 5_000_000 }), date }), { maxLength: 8 })
  .map(list =>
    list.map(({ net, date: on }, i) =>
      aCostItem({
        id: `item-${i}`,
        category: i % 2 ? 'cloud' : 'supplier',
        money: { net, vat: { kind: 'not-stated' } },
        when: { kind: 'date', date: on },
        standing: i % 3 ? 'estimated' : 'reconciled',
      }),
    ),
  )

const deliverables = fc.array(
  fc.record({
    mark: fc.constantFrom('none' as const, 'keeps-running' as const, 'required-by-law' as const),
    live: fc.option(date, { nil: undefined }),
  }),
  { maxLength: MOST },
)

const efforts = fc.array(
  fc.record({ sprint: index, deliverable: index, amount: fc.integer({ min: 0, max: 3000 }) }),
  { maxLength: 20 },
)

const contributions = fc.array(
  fc.record({ deliverable: index, outcome: index, percent: fc.integer({ min: 0, max: 6000 }) }),
  { maxLength: 12 },
)

const readings = fc.array(
  fc.record({
    outcome: index,
    group: fc.constantFrom(undefined, 'Welsh speakers', 'Assisted digital'),
    date,
    value: fc.integer({ min: 0, max: 1000 }),
    nextDue: fc.option(date, { nil: undefined }),
  }),
  { maxLength: 25 },
)

/** A team with anything in it: gaps, credits, missing rates, links to rows that are not there, shares over 100%. */
export const someTeam: fc.Arbitrary<TeamData> = fc
  .record({
    sprints,
    rates,
    allocations,
    costItems,
    deliverables,
    efforts,
    contributions,
    readings,
    units: fc.array(fc.constantFrom('points' as const, 'percent' as const), {
      minLength: MOST,
      maxLength: MOST,
    }),
    outcomes: fc.array(fc.record({ guardrail: fc.boolean(), hasBaseline: fc.boolean() }), { maxLength: 4 }),
  })
  .map(some =>
    teamData({
      sprints: some.sprints,
      rates: some.rates,
      allocations: some.allocations,
      costItems: some.costItems,
      deliverables: some.deliverables.map(({ mark, live }, i) =>
        aDeliverable({ id: `deliverable-${i}`, name: `Deliverable ${i}`, mark, ...(live && { live }) }),
      ),
      efforts: some.efforts.map(({ sprint, deliverable, amount }, i) =>
        anEffort({
          id: `effort-${i}`,
          sprint: `sprint-${sprint}`,
          deliverable: `deliverable-${deliverable}`,
          unit: some.units[sprint],
          amount: amount / 100,
        }),
      ),
      metrics: [aMetric({ id: 'metric-0' }), aMetric({ id: 'metric-1', better: 'lower', unit: 'minutes' })],
      outcomes: some.outcomes.map(({ guardrail, hasBaseline }, i) =>
        anOutcome({
          id: `outcome-${i}`,
          metric: `metric-${i % 3}`,
          guardrail,
          groups: ['Welsh speakers'],
          ...(!hasBaseline && { baseline: undefined }),
        }),
      ),
      contributions: some.contributions.map(({ deliverable, outcome, percent }, i) =>
        aContribution({
          id: `contribution-${i}`,
          deliverable: `deliverable-${deliverable}`,
          outcome: `outcome-${outcome}`,
          percent: percent / 100,
        }),
      ),
      readings: some.readings
        .map(({ outcome, group, date: on, value, nextDue }, i) =>
          aReading({
            id: `reading-${String(i).padStart(2, '0')}`,
            outcome: `outcome-${outcome}`,
            date: on,
            value: value / 10,
            ...(group && { group }),
            ...(nextDue && { nextDue }),
          }),
        )
        .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    }),
  )

export const someDay = date
