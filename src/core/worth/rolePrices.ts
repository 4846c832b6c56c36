import { dayRate, hasPrice } from '#core/costing/dayRate.ts'
import type { Exact } from '#core/exact.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'

type Priced = Pick<TeamData, 'rates' | 'allocations' | 'calendar' | 'workspace'>

/**
 * Every role of a team in alphabetical order, with what one person-day of it costs on `date`, exact, in minor units;
 * `undefined` where no rate is in force that day. Of two rates in force, which is refused on saving, the later counts.
 */
export function rolePrices(data: Priced, date: IsoDate): Map<string, Exact | undefined> {
  const roles = new Set([...data.allocations, ...data.rates].map(({ role }) => role))
  const inForce = data.rates
    .filter(rate => hasPrice(rate) && rate.from <= date && (rate.to === undefined || rate.to >= date))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))
  const prices = new Map(inForce.map(rate => [rate.role, dayRate(rate, date, data)]))
  return new Map(
    [...roles].toSorted((a, b) => a.localeCompare(b, 'en')).map(role => [role, prices.get(role)]),
  )
}
