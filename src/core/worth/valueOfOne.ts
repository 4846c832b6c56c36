import { exact, over, times, toMinor } from '#core/exact.ts'
import type { Minor } from '#core/money.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import type { Metric } from '#core/records/metric.ts'

/** What one unit of a metric's change is worth, and for a percentage the cases that a point stands for. */
export interface ValueOfOne {
  readonly value: Minor
  /** A percentage's value is that of one case: so many cases a year are one point. */
  readonly cases?: { readonly perPoint: number; readonly each: Minor }
  readonly source: string
}

/** How many points so many cases a year are, to two decimals, rounded up: 2,140 families of 52,000 are 4.12. */
export function pointsOf(cases: number, perPoint: number): number {
  const { n, d } = over(asExact(cases * 100), asExact(perPoint))
  return Number((n + d - 1n) / d) / 100
}

/**
 * The metric's own value for one unit of its change. A percentage has a value for one case, so a point of it is worth
 * that of a hundredth of the units a year: £18.44 of 52,000 families is £9,588.80 a point. `undefined` where the metric
 * has no value, or is a percentage of nobody knows how many.
 */
export function valueOfOne({ unit, value, unitsPerYear }: Metric): ValueOfOne | undefined {
  if (!value || value.amount <= 0) return undefined
  const { amount, source } = value
  if (unit !== 'percent') return { value: amount, source }
  if (unitsPerYear === undefined || unitsPerYear <= 0) return undefined
  const point = toMinor(over(times(exact(amount), asExact(unitsPerYear)), exact(100)))
  if (point <= 0) return undefined
  return { value: point, cases: { perPoint: unitsPerYear / 100, each: amount }, source }
}
