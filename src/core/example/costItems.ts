import { allocate, minor, type Minor } from '#core/money.ts'
import { CostItem, costItemVersion } from '#core/records/costItem.ts'
import { newRow } from '#core/records/fields.ts'
import type { ExampleDates } from './dates.ts'
import { LAST, SPRINTS } from './story.ts'

export interface Suppliers {
  readonly research: string
  readonly hosting: string
}

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

/** Sprints before this are reconciled to the ledger, later closed ones accrued. */
const ACCRUED = 10
const standingOf = (sprint: number) =>
  sprint < ACCRUED ? 'reconciled' : sprint < LAST ? 'accrued' : 'estimated'

const item = ({ team, id }: Place, fields: object): CostItem =>
  CostItem.parse({
    ...newRow(costItemVersion),
    id: id(),
    team,
    category: 'supplier',
    spending: 'resource',
    notes: '',
    ...fields,
  })

const stated = (net: number, vat: number, recoverable = 0) => ({
  net,
  vat: { kind: 'stated', vat, recoverable },
})

/** Cloud, licences, travel and thanks for people who took part: everything but the suppliers' invoices. */
export function otherItems(place: Place, suppliers: Suppliers): CostItem[] {
  const { dates } = place
  const period = (first: number, last: number) => ({
    kind: 'period',
    from: dates.sprint(first).from,
    to: dates.sprint(last).to,
  })
  const cloud = (first: number, last: number, net: number) =>
    item(place, {
      description: `Hosting, sprints ${first} to ${last}`,
      category: 'cloud',
      supplier: suppliers.hosting,
      money: stated(net, net / 5),
      when: period(first, last),
      standing: standingOf(last),
    })
  const thanks = (sprint: number, net: number) =>
    item(place, {
      description: 'Thanks for people who took part in research',
      category: 'research',
      money: stated(net, 0),
      when: { kind: 'date', date: dates.workingDay(sprint, 5) },
      standing: standingOf(sprint),
    })
  return [
    cloud(1, 5, 2_000_00),
    cloud(6, 10, 3_000_00),
    cloud(11, LAST, 2_600_00),
    thanks(2, 600_00),
    thanks(6, 450_00),
    thanks(10, 520_00),
    item(place, {
      description: 'Design and testing tools',
      category: 'licences',
      money: stated(1_640_00, 328_00, 328_00),
      when: period(1, LAST),
      standing: 'reconciled',
    }),
    item(place, {
      description: 'Trains to the schools',
      category: 'travel',
      money: { net: 312_40, vat: { kind: 'not-stated' } },
      when: { kind: 'date', date: dates.workingDay(8, 6) },
      standing: 'reconciled',
    }),
  ]
}

/** All money of the team, and the sprint that is running, come to this, whatever holidays lie in the sprints. */
const ALL = 1_240_000_00
const RUNNING = 96_240_00
const LEAST = 1_000_00
const TEN_POUNDS = 10_00

/** What each sprint's invoice counts for: weights of the story, a little uneven, in whole ten pounds but the last. */
export function invoiceAmounts(withoutInvoices: readonly Minor[], random: () => number): Minor[] {
  const last = Math.max(LEAST, RUNNING - (withoutInvoices.at(-1) ?? 0))
  const rest = ALL - last - withoutInvoices.reduce((all, amount) => all + amount, 0)
  const weights = SPRINTS.slice(0, -1).map(({ invoice }) => Math.round(invoice * (970 + 60 * random())))
  const parts = allocate(minor(Math.max(rest, LEAST * weights.length)), weights)
  const whole = parts.ok ? parts.value : []
  return [...whole.map(part => minor(Math.round(part / TEN_POUNDS) * TEN_POUNDS)), minor(last)]
}

/** An amount that counts, as an invoice has it: mostly with VAT that is not recovered. */
function invoiced(sprint: number, counts: Minor) {
  if (sprint === 11) return { net: counts, vat: { kind: 'not-stated' } }
  if (sprint === 5 || sprint === 12) return stated(counts, Math.round(counts / 5), Math.round(counts / 5))
  const net = Math.round((counts * 5) / 6)
  return stated(net, counts - net)
}

/** One invoice a sprint. `planned` has the amounts that were expected when each sprint started. */
export const invoices = (place: Place, suppliers: Suppliers, amounts: readonly Minor[]): CostItem[] =>
  SPRINTS.map((story, i) => {
    const sprint = i + 1
    return item(place, {
      description: story.for,
      supplier: suppliers.research,
      money: invoiced(sprint, amounts[i] ?? minor(0)),
      when: { kind: 'date', date: place.dates.workingDay(sprint, sprint === LAST ? 3 : 8) },
      standing: standingOf(sprint),
      spending: sprint >= 4 ? 'capital' : 'resource',
    })
  })

const A_THOUSAND = 1_000_00

/** The same invoices as they were expected: whole thousands, a little too hopeful or too careful. */
export const expected = (actual: readonly CostItem[], random: () => number): CostItem[] =>
  actual.map(invoice => {
    const guess = Math.round(invoice.money.net / A_THOUSAND + 2 * random() - 1.2) * A_THOUSAND
    return CostItem.parse({
      ...invoice,
      money: { net: Math.max(A_THOUSAND, guess), vat: invoice.money.vat },
      standing: 'estimated',
    })
  })
