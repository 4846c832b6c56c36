import type { NoRate, Pricing, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { countedPrice } from '#core/costing/price.ts'
import { vatNotStated } from '#core/costing/items.ts'
import type { Minor } from '#core/money.ts'
import type { Standings } from '#core/outcomes/standingsOf.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { PriceLine } from '#core/costing/adjustment.ts'
import type { Derivation } from './derivation.ts'
import { date, number, share, text } from './values.ts'

export type Notes = Derivation['sure']

/** Rates per day worked leave absence out of the rate: with none entered, every day is priced as worked. */
export const overstated = ({ data }: Figures, lines: readonly PriceLine[]): Notes =>
  data.absences.length === 0 && lines.some(line => line.kind === 'staff' && line.basis === 'day-worked')
    ? [{ code: 'likely-overstated' }]
    : []

function withoutVat({ data }: Figures, lines: readonly PriceLine[]): Notes {
  const items = new Set(lines.flatMap(line => (line.kind === 'item' ? [line.item] : [])))
  const count = data.costItems.filter(item => items.has(item.id) && vatNotStated(item)).length
  return count === 0 ? [] : [{ code: 'vat-not-stated', values: { count: number(count) } }]
}

function holidays(sprints: CostBehind['sprints']): Notes {
  const calculated = sprints.filter(({ calculatedHolidays }) => calculatedHolidays).length
  const years = [...new Set(sprints.flatMap(({ unknownHolidays }) => unknownHolidays))].toSorted(
    (a, b) => a - b,
  )
  const [first] = years
  const last = years.at(-1)
  return [
    ...(calculated === 0 ? [] : [{ code: 'calculated-holidays', values: { count: number(calculated) } }]),
    ...(first === undefined
      ? []
      : [
          {
            code: 'unknown-holidays',
            values: {
              first: text(String(first)),
              last: text(String(last)),
              one: text(first === last ? 'yes' : 'no'),
            },
          },
        ]),
  ]
}

/** How much of some money is only estimated; it takes positive money to speak of a share. */
export function estimated(standings: Readonly<Record<Standing, Minor>>): Notes {
  const all = standings.estimated + standings.accrued + standings.reconciled
  return standings.estimated > 0 && all > 0
    ? [{ code: 'estimated', values: { share: share(standings.estimated / all) } }]
    : []
}

interface CostBehind {
  readonly lines: readonly PriceLine[]
  readonly standings: Readonly<Record<Standing, Minor>>
  /** The sprints that it is of: whether their holidays are calculated, or not known at all. */
  readonly sprints: readonly Pick<SprintCost, 'calculatedHolidays' | 'unknownHolidays'>[]
}

/** How sure a cost is: what would make it too high or too low, and what nobody has checked. */
export const sureOfCost = (figures: Figures, behind: CostBehind): Notes => [
  ...overstated(figures, behind.lines),
  ...estimated(behind.standings),
  ...withoutVat(figures, behind.lines),
  ...holidays(behind.sprints),
  ...(figures.data.team.origin === 'copy' ? [{ code: 'copy' }] : []),
]

const linesOf = (pricings: readonly Pricing[]): PriceLine[] =>
  pricings.flatMap(pricing => countedPrice(pricing)?.lines ?? [])

/** How sure the team's money so far is. */
export function sureOfAll(figures: Figures): Notes {
  const { cost, today } = figures
  const begun = cost.sprints.filter(({ sprint }) => sprint.from <= today)
  const gaps = cost.gaps.filter(({ from }) => from <= today)
  return sureOfCost(figures, {
    lines: linesOf([...begun, ...gaps].map(({ pricing }) => pricing)),
    standings: cost.standings,
    sprints: begun,
  })
}

/** How sure a part of the money is, by the sprints and days that it is of: its own standings, their cost items. */
export function sureOfCells(figures: Figures, cells: readonly Cell[], standings: Standings): Notes {
  const ids = new Set(cells.flatMap(({ span }) => (span.kind === 'sprint' ? [span.sprint] : [])))
  const days = new Set(cells.flatMap(({ span }) => (span.kind === 'gap' ? [span.from] : [])))
  const sprints = figures.cost.sprints.filter(({ sprint }) => ids.has(sprint.id))
  const gaps = figures.cost.gaps.filter(({ from }) => days.has(from))
  return sureOfCost(figures, {
    lines: linesOf([...sprints, ...gaps].map(({ pricing }) => pricing)),
    standings,
    sprints,
  })
}

/** What the price of some days leaves out. */
export const daysLeftOut = (pricing: Pricing): Derivation['leftOut'] =>
  pricing.kind === 'no-rate' ? withoutRate(pricing.missing) : []

/** Days that no rate covers: left out, never counted as nothing. */
export const withoutRate = (days: readonly NoRate[]): Derivation['leftOut'] =>
  days.map(({ role, from, to }) => ({
    code: 'no-rate',
    values: { role: text(role), from: date(from), to: date(to) },
  }))
