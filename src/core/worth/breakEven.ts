import { compareExact, exact, minus, over, times, toMinor, toNumber, type Exact } from '#core/exact.ts'
import { LARGEST, type Minor } from '#core/money.ts'
import { err, ok, type Result } from '#core/result.ts'
import { asExact } from '#core/outcomes/decimals.ts'

/** What is asked about: an amount, or people × days × what a day costs. */
export type WorthCost =
  | { readonly kind: 'amount'; readonly amount: Minor }
  /** `days` are for each of the people; `day` is the price of one person-day. */
  | { readonly kind: 'people'; readonly people: number; readonly days: number; readonly day: Minor }

export interface WorthQuestion {
  readonly cost: WorthCost
  /** The change that is expected, in units of the metric, for the better. */
  readonly expected?: number
  /** What one unit of the change is worth. */
  readonly value?: Minor
  /** The change is counted in whole ones: half a call answered is none. */
  readonly counted?: boolean
}

export interface BreakEven {
  /** Change at which value − cost is exactly zero. */
  readonly exact: Exact
  /** The same for showing, rounded up to two decimals or, of what is counted, to whole ones: worth at least the cost. */
  readonly atLeast: number
  /** The least change in whole units for which value ≥ cost. */
  readonly whole: number
  /** Whole ones are all that counts, and what is shown. */
  readonly counted?: true
  /** The expected change beside it; absent without one. */
  readonly expectation?: {
    readonly enough: boolean
    /** How far the change may fall short of what is expected, of 1; below zero: by how much it must be more. */
    readonly margin: number
  }
}

export interface Worth {
  readonly cost: Minor
  /** Cost ÷ the expected change, rounded once. */
  readonly perUnit?: Minor
  readonly breakEven?: BreakEven
}

export type WorthCode =
  'worth-no-cost' | 'worth-too-large' | 'worth-no-change' | 'worth-no-value' | 'worth-not-comparable'

const isAboveZero = (n: number): boolean => Number.isFinite(n) && n > 0

const isTooLarge = (money: Exact): boolean => compareExact(money, exact(LARGEST)) > 0

/** What the question costs, in minor units, rounded once; `worth-no-cost` where that is nothing. */
export function worthCost(cost: WorthCost): Result<Minor, { readonly code: WorthCode }> {
  if (cost.kind === 'amount') return cost.amount > 0 ? ok(cost.amount) : err({ code: 'worth-no-cost' })
  if (!isAboveZero(cost.people) || !isAboveZero(cost.days)) return err({ code: 'worth-no-cost' })
  const total = times(exact(cost.day), times(asExact(cost.people), asExact(cost.days)))
  if (isTooLarge(total)) return err({ code: 'worth-too-large' })
  const rounded = toMinor(total)
  return rounded > 0 ? ok(rounded) : err({ code: 'worth-no-cost' })
}

const roundedUp = ({ n, d }: Exact): number => Number((n + d - 1n) / d)

function breakEven(
  cost: Minor,
  value: Minor,
  { expected, counted }: { readonly expected: Exact | undefined; readonly counted: boolean },
): BreakEven {
  const even = exact(cost, value)
  const whole = roundedUp(even)
  const needed = counted ? exact(whole) : even
  return {
    exact: even,
    atLeast: counted ? whole : roundedUp(times(even, exact(100))) / 100,
    whole,
    ...(counted && { counted }),
    ...(expected && {
      expectation: {
        enough: compareExact(expected, needed) >= 0,
        margin: toNumber(over(minus(expected, needed), expected), 4),
      },
    }),
  }
}

/**
 * A first answer to "is this worth it?": what it costs, what one unit of the expected change then costs, and, with a
 * value for a unit, the change that pays for it. £11,550 at £9,624 a day takes at least 1.21 days, 2 whole ones.
 * Refuses what is empty or not above zero, with a code; without an expected change and a value there is nothing to say.
 */
export function isWorthIt({
  cost,
  expected,
  value,
  counted = false,
}: WorthQuestion): Result<Worth, { readonly code: WorthCode }> {
  const price = worthCost(cost)
  if (!price.ok) return price
  if (expected !== undefined && !isAboveZero(expected)) return err({ code: 'worth-no-change' })
  if (value !== undefined && value <= 0) return err({ code: 'worth-no-value' })
  if (expected === undefined && value === undefined) return err({ code: 'worth-not-comparable' })
  const change = expected === undefined ? undefined : asExact(expected)
  const perUnit = change && over(exact(price.value), change)
  if (perUnit && isTooLarge(perUnit)) return err({ code: 'worth-too-large' })
  return ok({
    cost: price.value,
    ...(perUnit && { perUnit: toMinor(perUnit) }),
    ...(value !== undefined && { breakEven: breakEven(price.value, value, { expected: change, counted }) }),
  })
}
