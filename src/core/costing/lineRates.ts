import { maxDate } from '#core/calendar.ts'
import { exact, fromDecimal, over, toMinor } from '#core/exact.ts'
import type { Minor } from '#core/money.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { PriceLine } from './adjustment.ts'
import { dayRate } from './dayRate.ts'

/**
 * The day rates behind a staff line of a sprint, in minor units, in order of their first day: those in force in it, or
 * of a sealed line its amount ÷ its days, since today's rates did not make it. None for any other line.
 */
export function lineRates(data: TeamData, { from, to, sealed }: Sprint, line: PriceLine): Minor[] {
  if (line.kind !== 'staff' || line.days <= 0) return []
  if (sealed) return [toMinor(over(exact(line.amount), fromDecimal(line.days, 4)))]
  return data.rates
    .filter(
      ({ role, engagement, basis }) =>
        role === line.role && engagement === line.engagement && basis === line.basis,
    )
    .filter(rate => rate.from <= to && (rate.to === undefined || rate.to >= from))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(rate => toMinor(dayRate(rate, maxDate(rate.from, from), data)))
}
