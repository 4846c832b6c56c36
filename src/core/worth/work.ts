import { exact, over, plus, times, toMinor, compareExact, ZERO_EXACT, type Exact } from '#core/exact.ts'
import { LARGEST, type Minor } from '#core/money.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import { FEWEST } from '#core/privacy/staffByEngagement.ts'
import { err, ok, type Result } from '#core/result.ts'

/** People who work on something: for so many days each, or in meetings of so many hours in all. */
export interface Work {
  readonly people: number
  readonly each: number
  readonly unit: 'days' | 'hours'
  /** A role of the team, whose rate prices it; absent where a day's price is typed. */
  readonly role?: string
}

/** What a person-day of a role costs, exact, in minor units; `undefined` where nothing says so. */
export type PriceOfDay = (role: string | undefined) => Exact | undefined

export type NoPrice =
  | { readonly code: 'work-no-rate'; readonly role: string }
  | { readonly code: 'worth-no-cost' | 'worth-too-large' }

/** Person-days of one line; hours by how long the team's day is. */
export const personDays = ({ people, each, unit }: Work, hoursPerDay: number): Exact => {
  const time = times(asExact(people), asExact(each))
  return unit === 'days' ? time : over(time, asExact(hoursPerDay))
}

/**
 * What work costs, in minor units, rounded once: for each line people × days × what a day costs. A role without a rate
 * fails with its name (`work-no-rate`): it is never left out or counted as nothing. Six people in two hours of reviews
 * at £370 a day of 7.4 hours are £600.
 */
export function priceWork(
  lines: readonly Work[],
  priceOfDay: PriceOfDay,
  hoursPerDay: number,
): Result<Minor, NoPrice> {
  let total = ZERO_EXACT
  for (const line of lines) {
    const price = priceOfDay(line.role)
    if (price) total = plus(total, times(price, personDays(line, hoursPerDay)))
    else return err(line.role === undefined ? { code: 'worth-no-cost' } : noRate(line.role))
  }
  if (compareExact(total, exact(LARGEST)) > 0) return err({ code: 'worth-too-large' })
  const rounded = toMinor(total)
  return rounded > 0 ? ok(rounded) : err({ code: 'worth-no-cost' })
}

const noRate = (role: string): NoPrice => ({ code: 'work-no-rate', role })

/**
 * Whether a price made of a team's rates says what one of them is: it is of fewer than three people, or all of it is
 * at one rate, so that dividing it by the days gives that rate (domain, "Privacy").
 */
export function givesRateAway(lines: readonly Pick<Work, 'people' | 'role'>[]): boolean {
  const ofTeam = lines.filter(({ role }) => role !== undefined)
  if (ofTeam.length === 0) return false
  const people = ofTeam.reduce((all, each) => all + each.people, 0)
  return people < FEWEST || new Set(ofTeam.map(({ role }) => role)).size < 2
}
