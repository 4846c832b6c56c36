import { addDays } from '#core/calendar.ts'
import { prepare } from '#core/costing/prepare.ts'
import { pricePrepared } from '#core/costing/priceSpan.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCalendar,
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAbsence,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  aWorkspace,
  day,
  pence,
} from '#test/support/builders.ts'

/** How much there is of everything, by `times`: 1 is the team of the table. */
export interface Size {
  readonly times: number
  /** Calendar days in a sprint. With 7, ten times as many sprints still lie in years whose holidays are known. */
  readonly sprintLength: number
  /** The day on which the team is looked at; its last sprint ends a week later. */
  readonly today?: IsoDate
}

const each = <T>(many: number, make: (n: number) => T): T[] => Array.from({ length: many }, (_, n) => make(n))
const roles = [
  'Developer',
  'Designer',
  'Researcher',
  'Product manager',
  'Delivery manager',
  'Analyst',
  'Tester',
  'Architect',
]
const engagements = ['civil-servant', 'civil-servant', 'contractor', 'supplier'] as const
const categories = ['supplier', 'cloud', 'licences', 'travel', 'research', 'other'] as const
const groups = [undefined, 'Assisted digital', 'Welsh speakers']

// Late enough for 1,300 weeks of years whose holidays are known, which begin in 2010.
const LATE = day('2035-06-17')

/** A whole number below `below`, the same for the same `n`: spread without a pattern that helps a sort. */
const scatter = (n: number, below: number) => (n * 2_654_435_761) % below

/** Sprints that have passed are closed: their plan and seal are what they cost, and recomputing checks each. */
function closed(data: TeamData): Sprint[] {
  const prepared = prepare(data)
  const atWork = data.sprints.length - 3
  return data.sprints.map((sprint, n) => {
    const pricing = pricePrepared(prepared, sprint)
    if (n >= atWork || pricing.kind !== 'priced') return sprint
    const { lines, total } = pricing.price
    const kept = { at: `${sprint.to}T17:00:00.000Z`, lines: [...lines], total, workingDays: 10 }
    return { ...sprint, plan: kept, sealed: kept }
  })
}

/** Rows of one team: 130 sprints, 20 allocations, 5,000 cost items, 600 deliverables and 2,000 readings, `times` over. */
export function largeTeam({ times, sprintLength, today = LATE }: Size): { data: TeamData; today: IsoDate } {
  const many = { sprints: 130 * times, items: 5_000 * times, deliverables: 600 * times, outcomes: 8 * times }
  const first = addDays(today, 8 - many.sprints * sprintLength)
  const days = many.sprints * sprintLength
  const stay = Math.ceil(days / times / 3)
  const on = (n: number) => addDays(first, scatter(n, days))
  const years = [...new Set(each(days, n => Number(addDays(first, n).slice(0, 4))))]

  const open: TeamData = {
    workspace: aWorkspace(),
    team: aTeam({ name: 'A large team', sprintLength }),
    calendar: aCalendar(),
    suppliers: [],
    rates: roles.flatMap((role, r) =>
      years.map((year, y) =>
        aRate({
          id: `rate-${r}-${year}`,
          role,
          engagement: engagements[r % engagements.length],
          price: { kind: 'entered', day: 300_00 + r * 40_00 + y * 7_31 },
          from: `${year}-01-01`,
          to: `${year}-12-31`,
        }),
      ),
    ),
    allocations: each(20 * times, n => {
      const from = addDays(first, Math.floor((n * (days - stay)) / (20 * times - 1)))
      const role = roles[n % roles.length]
      return anAllocation({
        id: `allocation-${n}`,
        role,
        people: 1 + (n % 3),
        fte: n % 4 ? 1 : 0.8,
        from,
        to: addDays(from, stay - 1),
      })
    }),
    absences: [],
    costItems: each(many.items, n => {
      const from = on(n)
      return aCostItem({
        id: `item-${n}`,
        description: `Invoice ${n}`,
        category: categories[n % categories.length],
        money: {
          net: 40_00 + scatter(n, 250_000),
          vat: n % 2 ? { kind: 'not-stated' } : { kind: 'stated', vat: scatter(n, 50_000), recoverable: 0 },
        },
        when: n % 10 ? { kind: 'date', date: from } : { kind: 'period', from, to: addDays(from, 89) },
        standing: n % 3 ? 'reconciled' : 'estimated',
      })
    }),
    sprints: each(many.sprints, n =>
      aSprint({
        id: `sprint-${n}`,
        number: n + 1,
        from: addDays(first, n * sprintLength),
        to: addDays(first, (n + 1) * sprintLength - 1),
      }),
    ),
    deliverables: each(many.deliverables, n =>
      aDeliverable({
        id: `deliverable-${n}`,
        name: `Deliverable ${n}`,
        mark: n % 10 === 0 ? 'keeps-running' : n % 25 === 1 ? 'required-by-law' : 'none',
        live: addDays(first, Math.min(days - 1, Math.floor((n * days) / many.deliverables) + 20)),
      }),
    ),
    efforts: each(many.deliverables, n =>
      anEffort({
        id: `effort-${n}`,
        sprint: `sprint-${Math.floor((n * many.sprints) / many.deliverables)}`,
        deliverable: `deliverable-${n}`,
        amount: 12 + (n % 7),
      }),
    ),
    metrics: each(many.outcomes, n => aMetric({ id: `metric-${n}`, name: `Completion rate ${n}` })),
    outcomes: each(many.outcomes, n =>
      anOutcome({
        id: `outcome-${n}`,
        metric: `metric-${n}`,
        guardrail: n % 4 === 3,
        groups: ['Assisted digital', 'Welsh speakers'],
        baseline: { value: 40 + n / times, date: first },
      }),
    ),
    contributions: each(many.deliverables, n => n)
      .filter(n => n % 10 !== 0 && n % 25 !== 1 && n % 6 !== 5)
      .map(n =>
        aContribution({
          id: `contribution-${n}`,
          deliverable: `deliverable-${n}`,
          outcome: `outcome-${n % many.outcomes}`,
          percent: n % 4 ? 100 : 62.5,
        }),
      ),
    settlements: [],
    retros: [],
    votes: [],
    decisions: [],
    pots: [],
    readings: each(2_000 * times, n =>
      aReading({
        id: `reading-${n}`,
        outcome: `outcome-${n % many.outcomes}`,
        group: groups[Math.floor(n / many.outcomes) % groups.length],
        date: addDays(first, Math.floor(((n + 1) * (days - 10)) / (2_000 * times))),
        value: 40 + (n % many.outcomes) / times + (n * 40) / (2_000 * times),
      }),
    ),
  }
  const absences = open.allocations.flatMap(({ id, from }, n) =>
    each(6, a => {
      const away = addDays(from, 20 + a * 30 + (n % 5))
      return anAbsence({
        id: `absence-${n}-${a}`,
        allocation: id,
        from: away,
        to: addDays(away, 6),
        days: 3.5,
        paid: a % 3 > 0,
      })
    }),
  )
  const data = { ...open, absences }
  return { data: { ...data, sprints: closed(data) }, today }
}

/** The rate that the benchmark edits: it is in force now for people who are on the team now. */
export function editedRate({ rates, allocations }: TeamData, today: IsoDate): Rate {
  const role = allocations.at(-1)?.role
  const rate = rates.find(r => r.role === role && r.from <= today && today <= (r.to ?? today))
  if (rate?.price.kind !== 'entered') throw new Error('The large team has no rate for its last allocation')
  return { ...rate, price: { kind: 'entered', day: pence(rate.price.day + 100_00) } }
}

/** The team with one rate as it was edited. */
export const withRate = (data: TeamData, rate: Rate): TeamData => ({
  ...data,
  rates: data.rates.map(each => (each.id === rate.id ? rate : each)),
})
