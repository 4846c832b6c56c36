import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareBothWays } from '#core/funding/shareBothWays.ts'
import { allocate, sum } from '#core/money.ts'
import { pence } from '#test/support/builders.ts'

const of = (...amounts: readonly number[]) => amounts.map(pence)

test('it adds up both ways, by what is left of each target', () => {
  expect(shareBothWays(of(60, 40), of(75, 25))).toEqual([
    [45, 15],
    [30, 10],
  ])
  expect(shareBothWays(of(1, 1, 1), of(1, 2))).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ])
})

test('charges and credits add up both ways, and so does nothing in all', () => {
  const rows = shareBothWays(of(100, -50, 51), of(34, 67))
  expect(rows.map(row => sum(row))).toEqual([100, -50, 51])
  expect([0, 1].map(k => sum(rows.map(row => pence(row[k] ?? 0))))).toEqual([34, 67])
  expect(shareBothWays(of(100, -100), of(0, 0))).toEqual([
    [100, 0],
    [-100, 0],
  ])
  expect(() => shareBothWays(of(1), of(2))).toThrow(RangeError)
})

test('targets of either sign add up both ways', () => {
  const rows = shareBothWays(of(60, 40), of(120, -20))
  expect(rows.map(row => sum(row))).toEqual([60, 40])
  expect([0, 1].map(k => sum(rows.map(row => pence(row[k] ?? 0))))).toEqual([120, -20])
})

test('any amounts over any weights: no penny is lost either way, and none changes its sign', () => {
  const amounts = fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 1, maxLength: 20 })
  const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }).filter(list => list.some(w => w > 0))
  fc.assert(
    fc.property(amounts, weights, (list, ofTargets) => {
      const whole = list.map(pence)
      const targets = allocate(sum(whole), ofTargets)
      if (!targets.ok) throw new Error('There is a weight')
      const rows = shareBothWays(whole, targets.value)
      expect(rows.map(row => sum(row))).toEqual(whole)
      if (sum(whole) === 0) return
      expect(targets.value.map((_, k) => sum(rows.map(row => pence(row[k] ?? 0))))).toEqual(targets.value)
      if (whole.every(amount => amount >= 0)) expect(rows.flat().every(part => part >= 0)).toBe(true)
    }),
  )
})

test('each amount goes by what is left of the targets, as if each were divided on its own', () => {
  const amounts = fc.array(fc.oneof(fc.constant(0), fc.nat(90_000)), { minLength: 1, maxLength: 20 })
  const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }).filter(list => list.some(w => w > 0))
  fc.assert(
    fc.property(amounts, weights, fc.boolean(), (list, ofTargets, credit) => {
      const whole = list.map(amount => pence(credit && amount > 0 ? -amount : amount))
      const targets = allocate(sum(whole), ofTargets)
      if (!targets.ok) throw new Error('There is a weight')
      fc.pre(sum(whole) !== 0)
      let left = targets.value
      const oneByOne = whole.map(amount => {
        const parts = allocate(amount, left.map(Math.abs))
        const row = amount !== 0 && parts.ok ? parts.value : left.map(() => pence(0))
        left = left.map((of, k) => pence(of - (row[k] ?? 0)))
        return row
      })
      expect(shareBothWays(whole, targets.value)).toEqual(oneByOne)
    }),
  )
})
