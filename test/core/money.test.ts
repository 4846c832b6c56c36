import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  allocate,
  LARGEST,
  minor,
  negate,
  parseMoney,
  plainMinor,
  subtract,
  sum,
  weight,
} from '#core/money.ts'
import { pence } from '#test/support/builders.ts'

const anAmount = fc.integer({ min: -LARGEST, max: LARGEST }).map(pence)
const someWeights = fc.array(fc.oneof(fc.nat(20), fc.nat(), fc.bigInt(0n, 10n ** 30n)), {
  minLength: 1,
  maxLength: 20,
})
const partsOf = (total: number, weights: readonly (number | bigint)[]): number[] => {
  const parts = allocate(pence(total), weights)
  if (!parts.ok) throw new Error(parts.error.code)
  return parts.value
}

test('an amount is a whole number of minor units within 2^51, and never minus zero', () => {
  expect(minor(LARGEST)).toBe(LARGEST)
  expect(Object.is(minor(-0), 0)).toBe(true)
  expect(() => minor(0.5)).toThrow(RangeError)
  expect(() => minor(LARGEST + 1)).toThrow(RangeError)
  expect(() => minor(Number.NaN)).toThrow(RangeError)
})

test('amounts add, subtract and change sign', () => {
  expect(add(pence(1), pence(2), pence(-4))).toBe(-1)
  expect(sum([])).toBe(0)
  expect(subtract(pence(5), pence(7))).toBe(-2)
  expect(negate(pence(5))).toBe(-5)
  expect(Object.is(negate(pence(0)), 0)).toBe(true)
  expect(() => add(pence(LARGEST), pence(1))).toThrow(RangeError)
})

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [100, [1, 0, 2], [33, 0, 67]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [5, [3, 2], [3, 2]],
  [2, [1, 1, 1, 1], [1, 1, 0, 0]],
  [0, [1, 2], [0, 0]],
  [7, [0, 5], [0, 7]],
])('allocates %i by %j as %j', (total, weights, parts) => {
  expect(partsOf(total, weights)).toEqual(parts)
})

test('without any weight the money stays unallocated, and says so', () => {
  expect(allocate(pence(100), [0, 0])).toEqual({ ok: false, error: { code: 'no-weight' } })
  expect(allocate(pence(100), [])).toEqual({ ok: false, error: { code: 'no-weight' } })
})

test('a negative or fractional weight is a bug', () => {
  expect(() => allocate(pence(1), [2, -1])).toThrow(RangeError)
  expect(() => allocate(pence(1), [0.5])).toThrow(RangeError)
})

test('decimals become whole weights in the same proportions', () => {
  expect(partsOf(1000, [0.1, 0.2, 0.7].map(weight))).toEqual([100, 200, 700])
})

test('parts sum to the whole, and none is a unit or more from its exact share', () => {
  fc.assert(
    fc.property(anAmount, someWeights, (total, weights) => {
      const shares = weights.map(BigInt)
      const all = shares.reduce((a, b) => a + b, 0n)
      fc.pre(all > 0n)
      const parts = partsOf(total, weights)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      shares.forEach((share, i) => {
        const off = BigInt(parts[i] ?? 0) * all - BigInt(total) * share
        expect(off < all && off > -all).toBe(true)
      })
    }),
  )
})

test('amounts that plain numbers hold exactly are divided as big integers divide them', () => {
  const anySize = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }).map(pence), anAmount)
  const small = fc.array(fc.oneof(fc.nat(3), fc.nat(2_000), fc.nat()), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(anySize, small, (total, weights) => {
      const scaled = weights.map(share => BigInt(share) * 10n ** 30n)
      expect(allocate(total, weights)).toEqual(allocate(total, scaled))
    }),
    { numRuns: 1_000 },
  )
})

test('a weight that is not whole or is below zero is a bug', () => {
  expect(() => allocate(pence(1), [0.5])).toThrow(RangeError)
  expect(() => allocate(pence(1), [2, -1])).toThrow(RangeError)
})

test('of equal weights the earlier gets no less, and a credit mirrors a charge', () => {
  fc.assert(
    fc.property(fc.nat(LARGEST), fc.integer({ min: 1, max: 50 }), (total, count) => {
      const parts = partsOf(total, Array(count).fill(1))
      expect(parts).toEqual(parts.toSorted((a, b) => b - a))
      expect(partsOf(total === 0 ? 0 : -total, Array(count).fill(1)).map(Math.abs)).toEqual(parts)
    }),
  )
})

test.each([
  ['£1,234.50', 123450],
  ['1234.5', 123450],
  ['-£5', -500],
  ['£-5', -500],
  ['−5.00', -500],
  ['(12.00)', -1200],
  ['(£12)', -1200],
  [' $ 1 234 ', 123400],
  ['1\u00A0234', 123400],
  ['€7', 700],
  ['7 EUR', 700],
  ['CA$7', 700],
  ['.5', 50],
  ['0', 0],
  ['-0', 0],
  ['22517998136852.48', LARGEST],
  ['12,345,678', 1234567800],
  ['12k', 12_000_00],
  ['£12K', 12_000_00],
  ['12 k', 12_000_00],
  ['1.2m', 1_200_000_00],
  ['£ 1.2M', 1_200_000_00],
  ['.5m', 500_000_00],
  ['1,200k', 1_200_000_00],
  ['-£1.23456k', -1_234_56],
  ['(3k)', -3_000_00],
  ['2.5k GBP', 2_500_00],
  ['0.00000001m', 1],
])('reads %j as %i', (text, amount) => {
  expect(parseMoney(text)).toEqual({ ok: true, value: amount })
})

test.each([
  ['', 'money-empty'],
  ['   ', 'money-empty'],
  ['abc', 'money-not-a-number'],
  ['£', 'money-not-a-number'],
  ['-', 'money-not-a-number'],
  ['1,23', 'money-not-a-number'],
  ['1.234,56', 'money-not-a-number'],
  ['12,34,567', 'money-not-a-number'],
  ['1e5', 'money-not-a-number'],
  ['5.', 'money-not-a-number'],
  ['--5', 'money-not-a-number'],
  ['(-5)', 'money-not-a-number'],
  ['NaN', 'money-not-a-number'],
  ['٣', 'money-not-a-number'],
  ['k', 'money-not-a-number'],
  ['£m', 'money-not-a-number'],
  ['12 k people', 'money-not-a-number'],
  ['12kk', 'money-not-a-number'],
  ['12km', 'money-not-a-number'],
  ['1,5k', 'money-not-a-number'],
  ['5.k', 'money-not-a-number'],
  ['12k5', 'money-not-a-number'],
  ['12mm', 'money-not-a-number'],
  ['1.234567k', 'money-decimals'],
  ['22517998136852.49k', 'money-too-large'],
  ['22517999m', 'money-too-large'],
  ['1.005', 'money-decimals'],
  ['1.120', 'money-decimals'],
  ['22517998136852.49', 'money-too-large'],
  ['-99999999999999999999', 'money-too-large'],
])('refuses %j as %s', (text, code) => {
  expect(parseMoney(text)).toEqual({ ok: false, error: { code, text } })
})

test('with a currency, another currency’s symbol is not read', () => {
  expect(parseMoney('£5', 'GBP').ok).toBe(true)
  expect(parseMoney('$5', 'GBP')).toMatchObject({ error: { code: 'money-not-a-number' } })
  expect(parseMoney('$5', 'CAD').ok).toBe(true)
})

test('an amount that was written is read back', () => {
  fc.assert(
    fc.property(anAmount, amount => {
      const size = String(Math.abs(amount)).padStart(3, '0')
      const text = `${amount < 0 ? '-' : ''}£${size.slice(0, -2)}.${size.slice(-2)}`
      expect(parseMoney(text, 'GBP')).toEqual({ ok: true, value: amount })
    }),
  )
})

test('thousands and millions are the amount that their noughts write out', () => {
  fc.assert(
    fc.property(fc.nat(22_000_000), fc.nat(999_99), (whole, part) => {
      const decimals = String(part).padStart(5, '0')
      const inThousands = `${whole}${decimals.slice(0, 3)}.${decimals.slice(3)}`
      expect(parseMoney(`${whole}.${decimals}k`)).toEqual(parseMoney(inThousands))
      expect(parseMoney(`£${whole}.${decimals}M`)).toEqual(parseMoney(`${whole}${decimals}0`))
    }),
  )
})

test('a table’s cell is no typed amount: 12k is no number there', () => {
  expect(plainMinor('12k')).toMatchObject({ error: { code: 'money-not-a-number' } })
})

test('plain digits are read as the same text typed by a person is', () => {
  const digits = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.stringMatching(/^\d{1,20}$/),
      fc.constantFrom('', '.0', '.5', '.25', '.005', '.'),
    )
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(digits, text => {
      const typed = parseMoney(text.replace(/\.$/, ''))
      const read = plainMinor(text)
      expect(read.ok ? read.value : read.error.code).toEqual(typed.ok ? typed.value : typed.error.code)
    }),
  )
  expect(plainMinor('1,5')).toMatchObject({ error: { code: 'money-not-a-number' } })
  expect(plainMinor('22517998136852.48')).toEqual({ ok: true, value: LARGEST })
  expect(plainMinor('22517998136852.49')).toMatchObject({ error: { code: 'money-too-large' } })
})
