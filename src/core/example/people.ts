import { addDays } from '#core/calendar.ts'
import { Absence, absenceVersion } from '#core/records/absence.ts'
import { Allocation, allocationVersion } from '#core/records/allocation.ts'
import { newRow } from '#core/records/fields.ts'
import { Rate, rateVersion } from '#core/records/rate.ts'
import { LAST } from './story.ts'
import type { ExampleDates } from './dates.ts'

const EXAMPLE = 'Made up for the example'
const onCosts = [
  { name: 'National Insurance', percent: 15, above: 5_000_00, source: EXAMPLE },
  { name: 'Pension', percent: 28.97, above: 0, source: EXAMPLE },
]
/** The sprint from which salaries rise. */
const RISE = 8

const salaried = [
  { role: 'Product manager', basis: 'day-worked', salary: 68_000_00, risen: 70_000_00 },
  { role: 'Delivery manager', basis: 'day-in-post', salary: 60_000_00, risen: 61_800_00 },
  { role: 'Researcher and designer', basis: 'day-worked', salary: 56_000_00, risen: 57_700_00 },
] as const
const CONTRACTOR = 'Developer, contractor'
const SUPPLIER = 'Developer, supplier’s team'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

/** Rates of five roles; salaries rise once. The supplier's includes the VAT that is not recovered. */
export function exampleRates({ team, id, dates }: Place, supplier: string): Rate[] {
  const rate = (fields: object) =>
    Rate.parse({
      ...newRow(rateVersion),
      id: id(),
      team,
      engagement: 'civil-servant',
      source: EXAMPLE,
      from: dates.sprint(1).from,
      ...fields,
    })
  const { from } = dates.sprint(RISE)
  return [
    ...salaried.flatMap(({ role, basis, salary, risen }) => {
      const derived = { kind: 'derived', onCosts, daysWorked: 220 }
      return [
        rate({ role, basis, price: { ...derived, salary }, to: addDays(from, -1) }),
        rate({ role, basis, price: { ...derived, salary: risen }, from }),
      ]
    }),
    rate({
      role: CONTRACTOR,
      engagement: 'contractor',
      basis: 'day-worked',
      price: { kind: 'entered', day: 850_00 },
    }),
    rate({
      role: SUPPLIER,
      engagement: 'supplier',
      supplier,
      basis: 'day-worked',
      price: { kind: 'entered', day: 1_320_00 },
    }),
  ]
}

const POSTS = [
  { key: 'product', role: 'Product manager', people: 1, fte: 1, since: 1 },
  { key: 'delivery', role: 'Delivery manager', people: 1, fte: 1, since: 1 },
  { key: 'research', role: 'Researcher and designer', people: 1, fte: 0.8, since: 1 },
  { key: 'design', role: 'Researcher and designer', people: 1, fte: 0.8, since: 4 },
  { key: 'contractor', role: CONTRACTOR, people: 1, fte: 1, since: 1 },
  { key: 'contractor2', role: CONTRACTOR, people: 1, fte: 1, since: 6 },
  { key: 'supplier', role: SUPPLIER, people: 3, fte: 1, since: 1 },
  { key: 'supplier2', role: SUPPLIER, people: 1, fte: 1, since: 10 },
] as const

export type PostKey = (typeof POSTS)[number]['key']

/** The team: 6.8 full-time people at first, 9.6 from sprint 10. */
export const exampleAllocations = ({ team, id, dates }: Place): ReadonlyMap<PostKey, Allocation> =>
  new Map(
    POSTS.map(({ key, role, people, fte, since }) => [
      key,
      Allocation.parse({
        ...newRow(allocationVersion),
        id: id(),
        team,
        role,
        people,
        fte,
        from: dates.sprint(since).from,
      }),
    ]),
  )

/** `known`: before the sprint started, so that its plan has it. `late`: entered after the sprint was closed. */
export type When = 'known' | 'during' | 'late'

const AWAY: readonly {
  readonly who: PostKey
  readonly sprint: number
  readonly days: number
  readonly first: number
  readonly last: number
  readonly paid: boolean
  readonly why: string
  readonly when: When
}[] = [
  { who: 'delivery', sprint: 3, days: 2, first: 4, last: 5, paid: true, why: 'Leave', when: 'known' },
  { who: 'contractor', sprint: 4, days: 1.5, first: 6, last: 7, paid: false, why: 'Ill', when: 'during' },
  { who: 'product', sprint: 5, days: 2, first: 1, last: 2, paid: true, why: 'Leave', when: 'known' },
  {
    who: 'supplier',
    sprint: 7,
    days: 8,
    first: 3,
    last: 5,
    paid: false,
    why: 'The supplier closes for summer',
    when: 'known',
  },
  { who: 'product', sprint: 7, days: 3, first: 2, last: 4, paid: true, why: 'Leave', when: 'known' },
  { who: 'research', sprint: 7, days: 4, first: 1, last: 5, paid: true, why: 'Leave', when: 'known' },
  { who: 'contractor2', sprint: 7, days: 2, first: 3, last: 4, paid: false, why: 'Leave', when: 'known' },
  { who: 'design', sprint: 9, days: 1.5, first: 4, last: 5, paid: true, why: 'Leave', when: 'known' },
  { who: 'contractor', sprint: 11, days: 3, first: 1, last: 3, paid: false, why: 'Leave', when: 'known' },
  { who: 'supplier', sprint: 12, days: 2, first: 5, last: 6, paid: false, why: 'Ill', when: 'during' },
  { who: 'contractor2', sprint: 13, days: 2, first: 3, last: 4, paid: false, why: 'Ill', when: 'late' },
  { who: 'product', sprint: LAST, days: 1, first: 7, last: 7, paid: true, why: 'Leave', when: 'known' },
]

/** Leave and illness, each with when the team came to know of it. */
export const exampleAbsences = (
  { team, id, dates }: Place,
  allocations: ReadonlyMap<PostKey, Allocation>,
): { readonly when: When; readonly sprint: number; readonly absence: Absence }[] =>
  AWAY.map(({ who, sprint, first, last, when, days, paid, why }) => ({
    when,
    sprint,
    absence: Absence.parse({
      ...newRow(absenceVersion),
      id: id(),
      team,
      allocation: allocations.get(who)?.id,
      from: dates.workingDay(sprint, first),
      to: dates.workingDay(sprint, last),
      days,
      paid,
      why,
    }),
  }))
