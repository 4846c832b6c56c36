import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, valueOfOne } from '#core/worth/valueOfOne.ts'
import { aMetric } from '#test/support/builders.ts'

const value = {
  amount: 18_44,
  source: 'Handling a paper form',
  priceYear: 2026,
  kind: 'cash-releasing',
} as const

test('a count has the value that its metric states', () => {
  expect(valueOfOne(aMetric({ unit: 'count', value }))).toEqual({ value: 18_44, source: value.source })
})

test('a point of a percentage is worth a hundredth of the cases a year', () => {
  expect(valueOfOne(aMetric({ value, unitsPerYear: 52_000 }))).toEqual({
    value: 9_588_80,
    cases: { perPoint: 520, each: 18_44 },
    source: value.source,
  })
})

test('without a value, or of nobody knows how many, nothing is made up', () => {
  expect(valueOfOne(aMetric({ unitsPerYear: 52_000 }))).toBeUndefined()
  expect(valueOfOne(aMetric({ value }))).toBeUndefined()
  expect(valueOfOne(aMetric({ value, unitsPerYear: 0 }))).toBeUndefined()
  expect(valueOfOne(aMetric({ unit: 'count', value: { ...value, amount: 0 } }))).toBeUndefined()
  // Less than half a penny a point.
  expect(valueOfOne(aMetric({ value: { ...value, amount: 1 }, unitsPerYear: 1 }))).toBeUndefined()
})

test('whole cases are points rounded up, so that a reading of them is never less', () => {
  expect(pointsOf(2140, 520)).toBe(4.12)
  expect(pointsOf(520, 520)).toBe(1)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (cases, perPoint) => {
      const points = pointsOf(cases, perPoint)
      expect(Math.round(points * 100) * perPoint).toBeGreaterThanOrEqual(cases * 100)
      expect(Math.round(points * 100 - 1) * perPoint).toBeLessThan(cases * 100)
    }),
  )
})
