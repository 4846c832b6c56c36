import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareExact,
  exact,
  exactWeights,
  fromDecimal,
  minus,
  over,
  plus,
  sumExact,
  times,
  toMinor,
  toNumber,
} from '#core/exact.ts'

test.each([
  [5n, 2n, 3],
  [-5n, 2n, -3],
  [249n, 100n, 2],
  [-249n, 100n, -2],
  [1n, 3n, 0],
  [-1n, 3n, 0],
])('%i/%i rounds to %i: half away from zero', (n, d, rounded) => {
  expect(toMinor(exact(n, d))).toBe(rounded)
})

test('a decimal is the fraction that was meant, not the float that is near', () => {
  expect(compareExact(plus(fromDecimal(0.1, 4), fromDecimal(0.2, 4)), exact(3, 10))).toBe(0)
  expect(toMinor(times(exact(100), fromDecimal(1.005, 4)))).toBe(101)
})

test('thirds sum to one, and a zero divisor is a bug', () => {
  expect(compareExact(sumExact([exact(1, 3), exact(1, 3), exact(1, 3)]), exact(1))).toBe(0)
  expect(() => over(exact(1), exact(0))).toThrow(RangeError)
})

test('long sums stay exact', () => {
  const parts = Array.from({ length: 200 }, (_, i) => exact(1, BigInt(i + 1) * 1_000_003n))
  const back = parts.reduce((total, part) => minus(total, part), sumExact(parts))
  expect(compareExact(back, exact(0))).toBe(0)
})

test('fractions as weights keep their proportions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 2 }),
      terms => {
        const values = terms.map(([n, d]) => exact(n, d))
        const weights = exactWeights(values)
        const [value = exact(0), next = exact(0)] = values
        const [weight = 0n, nextWeight = 0n] = weights
        expect(value.n * next.d * nextWeight).toBe(next.n * value.d * weight)
      },
    ),
  )
})

test('a fraction is shown with the decimals asked for', () => {
  expect(toNumber(exact(1, 3), 4)).toBe(0.3333)
  expect(toNumber(exact(-3, 2), 0)).toBe(-2)
})
