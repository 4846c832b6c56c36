import { financialYear, workingDays } from '#core/calendar.ts'
import { exact, fromDecimal, over, plus, sumExact, times, type Exact } from '#core/exact.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { OnCost, Rate, RatePrice } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'

export type DerivedPrice = Extract<RatePrice, { kind: 'derived' }>

/** What an on-cost adds to a salary in a year: its percentage of the part above its threshold, in minor units. */
export function onCostOf(salary: number, { percent, above }: OnCost): Exact {
  const charged = exact(Math.max(0, salary - above))
  return over(times(charged, fromDecimal(percent, 4)), exact(100))
}

/** Salary and employer on-costs of a year, exact, in minor units: £50,000 with 15% above £5,000 and 28.97% is £71,235. */
export const yearlyCost = (price: DerivedPrice): Exact =>
  plus(exact(price.salary), sumExact(price.onCosts.map(onCost => onCostOf(price.salary, onCost))))

/**
 * What one person-day costs on `date`, exact, in minor units. A derived rate per day in post divides by the working
 * days of that day's financial year; one per day worked by the days that a person works. A year without a day to
 * divide by is a bug and throws.
 */
export function dayRate(rate: Rate, date: IsoDate, data: Pick<TeamData, 'calendar' | 'workspace'>): Exact {
  if (rate.price.kind === 'entered') return exact(rate.price.day)
  if (rate.basis === 'day-worked') return over(yearlyCost(rate.price), fromDecimal(rate.price.daysWorked, 2))
  const year = financialYear(date, data.workspace.financialYearStart)
  return over(yearlyCost(rate.price), exact(workingDays(data.calendar, year.from, year.to)))
}

/** Whether a rate prices a day at all. One that does not is refused on saving; from elsewhere it counts as no rate. */
export const hasPrice = ({ price, basis }: Rate): boolean =>
  price.kind === 'entered'
    ? price.day > 0
    : price.salary > 0 && (basis === 'day-in-post' || price.daysWorked > 0)

/** Whether the day rate depends on the financial year of the day. */
export const variesByYear = (rate: Rate): boolean =>
  rate.price.kind === 'derived' && rate.basis === 'day-in-post'
