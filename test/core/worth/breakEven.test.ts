import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareExact, exact, minus, times } from '#core/exact.ts'
import { isWorthIt, worthCost, type WorthQuestion } from '#core/worth/breakEven.ts'
import { pence } from '#test/support/builders.ts'

const amount = (n: number) => ({ kind: 'amount' as const, amount: pence(n) })
const answer = (question: WorthQuestion) => {
  const worth = isWorthIt(question)
  return worth.ok ? worth.value : worth.error.code
}

describe('the cost', () => {
  const people = (count: number, days: number, price: number) =>
    worthCost({ kind: 'people', people: count, days, day: pence(price) })

  test('is people × days × what a day costs, rounded once', () => {
    expect(people(4, 3.4, 849_26)).toEqual({ ok: true, value: 11_549_94 })
    expect(people(1, 0.5, 1)).toEqual({ ok: true, value: 1 })
  })

  test('is refused when it is nothing or past what an amount holds', () => {
    for (const empty of [
      people(0, 3, 500_00),
      people(4, 0, 500_00),
      people(4, Number.NaN, 500_00),
      people(4, 3, 0),
    ])
      expect(empty).toEqual({ ok: false, error: { code: 'worth-no-cost' } })
    expect(worthCost(amount(0))).toEqual({ ok: false, error: { code: 'worth-no-cost' } })
    expect(people(1e9, 1e9, 500_00)).toEqual({ ok: false, error: { code: 'worth-too-large' } })
  })
})

describe('the answer', () => {
  test('with a value: break-even, in whole units, and how far the expectation may fall short', () => {
    expect(answer({ cost: amount(11_550_00), expected: 10, value: pence(9_624_00) })).toEqual({
      cost: 11_550_00,
      perUnit: 1_155_00,
      breakEven: {
        exact: exact(11_550_00, 9_624_00),
        atLeast: 1.21,
        whole: 2,
        expectation: { enough: true, margin: 0.88 },
      },
    })
  })

  test('an expectation that is not enough says by how much it must be more', () => {
    expect(answer({ cost: amount(100_00), expected: 8, value: pence(10_00) })).toMatchObject({
      breakEven: { whole: 10, expectation: { enough: false, margin: -0.25 } },
    })
    expect(answer({ cost: amount(100_00), expected: 10, value: pence(10_00) })).toMatchObject({
      breakEven: { whole: 10, expectation: { enough: true, margin: 0 } },
    })
  })

  test('without a value: the cost per unit at the expected change', () => {
    expect(answer({ cost: amount(100_00), expected: 2.5 })).toEqual({ cost: 100_00, perUnit: 40_00 })
  })

  test('without an expectation: break-even alone', () => {
    const worth = answer({ cost: amount(100_00), value: pence(30_00) })
    expect(worth).toMatchObject({ breakEven: { atLeast: 3.34, whole: 4 } })
    expect(worth).not.toHaveProperty('perUnit')
    expect(worth).not.toHaveProperty('breakEven.expectation')
  })

  test('what is shown pays for itself as shown: rounded up, and not at all where it needs no rounding', () => {
    const atLeast = (cost: number, value: number) => answer({ cost: amount(cost), value: pence(value) })
    expect(atLeast(3_092_00, 300_00)).toMatchObject({ breakEven: { atLeast: 10.31, whole: 11 } })
    expect(atLeast(3_094_00, 300_00)).toMatchObject({ breakEven: { atLeast: 10.32, whole: 11 } })
    expect(atLeast(125_00, 100_00)).toMatchObject({ breakEven: { atLeast: 1.25, whole: 2 } })
    expect(atLeast(1, 1_000_000_00)).toMatchObject({ breakEven: { atLeast: 0.01, whole: 1 } })
  })

  test('what is counted takes whole ones, and the expectation is held against those', () => {
    const counted = (expected: number) =>
      answer({ cost: amount(11_550_40), value: pence(1_00), expected, counted: true })
    // 11,550.4 of them: with 11,550 it would lose.
    expect(counted(11_551)).toMatchObject({
      breakEven: {
        exact: exact(11_550_40, 1_00),
        atLeast: 11_551,
        whole: 11_551,
        expectation: { margin: 0 },
      },
    })
    expect(counted(11_550.4)).toMatchObject({ breakEven: { expectation: { enough: false } } })
    expect(counted(23_102)).toMatchObject({ breakEven: { expectation: { enough: true, margin: 0.5 } } })
  })

  test.each<[string, Omit<WorthQuestion, 'cost'>]>([
    ['worth-not-comparable', {}],
    ['worth-no-change', { expected: 0 }],
    ['worth-no-change', { expected: -3 }],
    ['worth-no-change', { expected: Infinity }],
    ['worth-no-value', { value: pence(0) }],
    ['worth-too-large', { expected: 1e-13 }],
  ])('%s', (code, question) => expect(answer({ cost: amount(100_00), ...question })).toBe(code))

  test('no cost, no answer', () => expect(answer({ cost: amount(0), expected: 1 })).toBe('worth-no-cost'))
})

test('the exact break-even gives a net of zero; the whole one is the least that does not lose', () => {
  const money = fc.integer({ min: 1, max: 2 ** 51 }).map(pence)
  fc.assert(
    fc.property(money, money, (cost, value) => {
      const worth = isWorthIt({ cost: { kind: 'amount', amount: cost }, value })
      const even = worth.ok ? worth.value.breakEven : undefined
      if (!even) throw new Error('A cost and a value have a break-even')
      expect(compareExact(minus(times(even.exact, exact(value)), exact(cost)), exact(0))).toBe(0)
      const whole = BigInt(even.whole)
      expect(whole * BigInt(value) >= BigInt(cost)).toBe(true)
      expect((whole - 1n) * BigInt(value) < BigInt(cost)).toBe(true)
    }),
  )
})

test('the break-even to two decimals does not lose, and a hundredth less would', () => {
  const money = fc.integer({ min: 1, max: 1_000_000_000_00 }).map(pence)
  fc.assert(
    fc.property(money, money, (cost, value) => {
      const worth = isWorthIt({ cost: { kind: 'amount', amount: cost }, value })
      const even = worth.ok ? worth.value.breakEven : undefined
      if (!even) throw new Error('A cost and a value have a break-even')
      const hundredths = BigInt(Math.round(even.atLeast * 100))
      expect(hundredths * BigInt(value) >= BigInt(cost) * 100n).toBe(true)
      expect((hundredths - 1n) * BigInt(value) < BigInt(cost) * 100n).toBe(true)
    }),
  )
})
