import { minor, type Minor } from './money.ts'

/** A fraction of whole numbers, kept without any rounding. `d` is 1 or more; it is not always in lowest terms. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** The fraction n ÷ d; a zero `d` is a bug and throws. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  const top = BigInt(n)
  const bottom = BigInt(d)
  if (bottom === 0n) throw new RangeError('Divided by zero')
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom }
}

export const ZERO_EXACT: Exact = exact(0n)

/** A decimal of at most `places` places as the fraction that was meant: `fromDecimal(0.1, 4)` is 1000/10000. */
export const fromDecimal = (value: number, places: number): Exact =>
  exact(Math.round(value * 10 ** places), 10 ** places)

/** Past this the terms are made smaller, so that long sums stay quick. */
const LONG = 1n << 96n

function lowest(value: Exact): Exact {
  if (value.d < LONG) return value
  const common = gcd(value.n < 0n ? -value.n : value.n, value.d)
  return { n: value.n / common, d: value.d / common }
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : lowest({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })

export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d })

export const times = (a: Exact, b: Exact): Exact => lowest({ n: a.n * b.n, d: a.d * b.d })

export const over = (a: Exact, b: Exact): Exact => lowest(exact(a.n * b.d, a.d * b.n))

export const sumExact = (values: Iterable<Exact>): Exact => {
  let total = ZERO_EXACT
  for (const value of values) total = plus(total, value)
  return total
}

/** Below zero where a < b, above where a > b. */
export const compareExact = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest whole number, halves away from zero. */
export function nearest(value: Exact): bigint {
  const size = value.n < 0n ? -value.n : value.n
  const rounded = (2n * size + value.d) / (2n * value.d)
  return value.n < 0n ? -rounded : rounded
}

/** The named edge where exact money is rounded: to whole minor units, half away from zero. */
export const toMinor = (value: Exact): Minor => minor(Number(nearest(value)))

/** The nearest number with at most `places` decimals, for showing only. */
export function toNumber(value: Exact, places: number): number {
  const scale = 10 ** places
  return Number(nearest({ n: value.n * BigInt(scale), d: value.d })) / scale
}

/** Fractions, none below zero, as whole weights for `allocate`, in the same proportions. */
export function exactWeights(values: readonly Exact[]): bigint[] {
  const first = values[0]
  if (first && values.every(value => value.d === first.d)) return values.map(value => value.n)
  const denominators = new Set(values.map(value => value.d))
  const common = [...denominators].reduce((a, b) => (a / gcd(a, b)) * b, 1n)
  return values.map(value => value.n * (common / value.d))
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}
