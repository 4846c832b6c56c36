import {
  exact,
  over,
  plus,
  times,
  toMinor,
  toNumber,
  compareExact,
  ZERO_EXACT,
  type Exact,
} from '#core/exact.ts'
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

/** People of one role in a price; without a role their price was typed. */
export interface Share {
  readonly people: number
  readonly role?: string | undefined
  /** Person-days, or anything in proportion to them. */
  readonly time: number
}

/** Beside the time of one role, so much of all other time hides its rate within about a tenth. */
const HIDING = 0.1

/**
 * Whether a price made of a team's rates says what one of them is: it is of fewer than three people, or nearly all of it
 * is at one rate, so that dividing it by the days gives that rate or comes close (domain, "Privacy").
 */
export function givesRateAway(shares: readonly Share[]): boolean {
  const ofTeam = shares.filter(({ role }) => role !== undefined)
  if (ofTeam.length === 0) return false
  const byRole = new Map<string | undefined, number>()
  for (const { role, time } of ofTeam) byRole.set(role, (byRole.get(role) ?? 0) + time)
  const most = Math.max(...byRole.values())
  const rest = [...byRole.values()].reduce((all, time) => all + time, 0) - most
  return ofTeam.reduce((all, { people }) => all + people, 0) < FEWEST || rest < HIDING * most
}

/** Whether what lines of work cost says what one rate is. */
export const workGivesRateAway = (lines: readonly Work[], hoursPerDay: number): boolean =>
  givesRateAway(
    lines.map(({ people, role, ...line }) => ({
      people,
      role,
      time: toNumber(personDays({ people, ...line }, hoursPerDay), 6),
    })),
  )
