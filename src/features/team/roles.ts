import { maxDate, minDate } from '#core/calendar.ts'
import { dayRate, hasPrice } from '#core/costing/dayRate.ts'
import { mergeMissing } from '#core/costing/segments.ts'
import type { NoRate } from '#core/costing/types.ts'
import { toMinor } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'

interface Period {
  readonly from: IsoDate
  readonly to?: IsoDate | undefined
}

export const covers = ({ from, to }: Period, date: IsoDate): boolean =>
  from <= date && (to === undefined || to >= date)

/** Every role of the team, by name. */
export const rolesOf = ({ rates, allocations }: TeamData): string[] =>
  [...new Set([...rates, ...allocations].map(({ role }) => role))].toSorted((a, b) => a.localeCompare(b))

/** A role as the team writes it already, so that "developer" finds the rate of "Developer". */
export const asWritten = (role: string, data: TeamData): string => {
  const plain = role.trim().toLowerCase()
  return rolesOf(data).find(known => known.toLowerCase() === plain) ?? role.trim()
}

export const rateOn = (rates: readonly Rate[], role: string, date: IsoDate): Rate | undefined =>
  rates.find(rate => rate.role === role && covers(rate, date) && hasPrice(rate))

/** What a person-day costs on a day, rounded to be shown. */
export const dayPrice = (rate: Rate, date: IsoDate, data: TeamData): Minor =>
  toMinor(dayRate(rate, date, data))

/** Today, or the nearest day to it on which an allocation is on the team. */
export const nearestDay = ({ from, to }: Allocation, today: IsoDate): IsoDate =>
  maxDate(from, to === undefined ? today : minDate(today, to))

/** The rate that a new one of this role, from this day on, would follow. */
export const formerRate = (rates: readonly Rate[], role: string, from: IsoDate): Rate | undefined =>
  rates.find(rate => rate.role === role && rate.from < from && covers(rate, from))

/** A role without a rate; without `to`, from a day on. */
export type Unpriced = Omit<NoRate, 'to'> & { readonly to?: IsoDate }

/** Days without a rate in any sprint, ahead too, and between them; and roles that never had one. */
export function unpriced({ data, cost }: Figures): readonly Unpriced[] {
  const named = mergeMissing(
    [...cost.sprints, ...cost.gaps].flatMap(({ pricing }) =>
      pricing.kind === 'no-rate' ? pricing.missing : [],
    ),
    data,
  )
  const known = new Set([...named, ...data.rates].map(({ role }) => role))
  const first = new Map<string, IsoDate>()
  for (const { role, from } of data.allocations)
    if (!known.has(role)) first.set(role, minDate(first.get(role) ?? from, from))
  return [...named, ...[...first].map(([role, from]) => ({ role, from }))]
}
