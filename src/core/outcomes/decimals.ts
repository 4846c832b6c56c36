import { exact, minus, type Exact } from '#core/exact.ts'

/** The decimal that a number is written as, as a fraction: `asExact(0.1)` is 1/10, not the nearest binary. */
export function asExact(value: number): Exact {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const places = decimals.length - Number(exponent)
  const all = BigInt(whole + decimals)
  return places >= 0 ? exact(all, 10n ** BigInt(places)) : exact(all * 10n ** BigInt(-places))
}

/** a − b to the decimals that they are written with: `difference(66.1, 41)` is 25.1. */
export function difference(a: number, b: number): number {
  const { n, d } = minus(asExact(a), asExact(b))
  return Number(n) / Number(d)
}
