import fc from 'fast-check'
import { addDays, dateOf, dayNumber } from '#core/calendar.ts'
import { keepLines } from '#core/costing/sprintCost.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCalendar,
  aCostItem,
  anAbsence,
  anAllocation,
  aRate,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const START = dayNumber(day('2026-01-05'))
const aDay = fc.integer({ min: 0, max: 500 }).map(n => dateOf(START + n))
const roles = ['Developer', 'Designer', 'Researcher']
const anAmount = fc.integer({ min: -5_000_00, max: 50_000_00 })

const onCost = fc.record({
  name: fc.constant('Pension'),
  percent: fc.integer({ min: 0, max: 40_0000 }).map(n => n / 10_000),
  above: fc.nat(20_000_00),
  source: fc.constant(''),
})

const price = fc.oneof(
  fc.record({ kind: fc.constant('entered' as const), day: fc.integer({ min: 1, max: 2_000_00 }) }),
  fc.record({
    kind: fc.constant('derived' as const),
    salary: fc.integer({ min: 20_000_00, max: 150_000_00 }),
    onCosts: fc.array(onCost, { maxLength: 2 }),
    daysWorked: fc.integer({ min: 180_00, max: 230_00 }).map(n => n / 100),
  }),
)

/** Two rates for each role that meet on a day, so that every day has one. */
const rates = fc
  .array(fc.record({ change: aDay, before: price, after: price, inPost: fc.boolean() }), {
    minLength: roles.length,
    maxLength: roles.length,
  })
  .map(all =>
    all.flatMap(({ change, before, after, inPost }, i) => {
      const shared = {
        role: roles[i] ?? '',
        basis: inPost ? ('day-in-post' as const) : ('day-worked' as const),
      }
      return [
        aRate({ ...shared, id: `rate-${i}-a`, price: before, from: '2025-12-01', to: addDays(change, -1) }),
        aRate({ ...shared, id: `rate-${i}-b`, price: after, from: change, engagement: 'contractor' }),
      ]
    }),
  )

const allocations = fc
  .array(
    fc.record({
      role: fc.constantFrom(...roles),
      people: fc.integer({ min: 1, max: 4 }),
      fte: fc.integer({ min: 1, max: 10_000 }).map(n => n / 10_000),
      from: aDay,
      length: fc.option(fc.nat(300), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(all =>
    all.map(({ length, ...fields }, i) =>
      anAllocation({
        ...fields,
        id: `allocation-${i}`,
        ...(length !== undefined && { to: addDays(fields.from, length) }),
      }),
    ),
  )

/** All of the first allocation, so that the others can be split in a test without moving an absence. */
const absences = fc
  .array(fc.record({ from: aDay, length: fc.nat(20), halves: fc.nat(20), paid: fc.boolean() }), {
    maxLength: 5,
  })
  .map(all =>
    all.map(({ from, length, halves, paid }, i) =>
      anAbsence({
        id: `absence-${i}`,
        allocation: 'allocation-0',
        from,
        to: addDays(from, length),
        days: halves / 2,
        paid,
      }),
    ),
  )

const costItems = fc
  .array(fc.record({ net: anAmount, from: aDay, length: fc.option(fc.nat(200), { nil: undefined }) }), {
    maxLength: 8,
  })
  .map(all =>
    all.map(({ net, from, length }, i) =>
      aCostItem({
        id: `item-${i}`,
        category: i % 2 ? 'supplier' : 'cloud',
        standing: i % 3 ? 'accrued' : 'reconciled',
        money: { net, vat: { kind: 'not-stated' } },
        when:
          length === undefined
            ? { kind: 'date', date: from }
            : { kind: 'period', from, to: addDays(from, length) },
      }),
    ),
  )

/** One after the other, some with days between them. */
const sprints = fc
  .array(fc.record({ gap: fc.constantFrom(0, 0, 1, 3, 10), length: fc.integer({ min: 1, max: 30 }) }), {
    maxLength: 8,
  })
  .map(all => {
    let next = START + 60
    return all.map(({ gap, length }, i) => {
      const from = next + gap
      next = from + length
      return aSprint({ id: `sprint-${i}`, number: i + 1, from: dateOf(from), to: dateOf(next - 1) })
    })
  })

const seal = (data: TeamData, sprint: Sprint): Sprint => {
  const kept = keepLines(data, sprint, '2026-12-01T00:00:00.000Z')
  return kept.ok ? { ...sprint, plan: kept.value, sealed: kept.value } : sprint
}

/** A team with rates for all its days, whose first sprints are sealed at the price that they still have. */
export const someTeam: fc.Arbitrary<TeamData> = fc
  .record({ rates, allocations, absences, costItems, sprints, sealed: fc.nat(3) })
  .map(({ sealed, ...rows }) => {
    const data = teamData({ ...rows, calendar: aCalendar({ closures: [{ date: '2026-05-01', why: '' }] }) })
    return { ...data, sprints: data.sprints.map((sprint, i) => (i < sealed ? seal(data, sprint) : sprint)) }
  })

export const someDay = aDay
