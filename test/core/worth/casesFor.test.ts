import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casesFor } from '#core/worth/casesFor.ts'
import { pointsOf, valueOfOne } from '#core/worth/valueOfOne.ts'
import { aMetric, pence } from '#test/support/builders.ts'

const value = {
  amount: 18_44,
  source: 'Handling a paper form',
  priceYear: 2026,
  kind: 'cash-releasing',
} as const
const families = aMetric({ value, unitsPerYear: 52_000 })

test('£39,458.40 at £18.44 a family are 2,140 families a year, of whom 520 are a point', () => {
  expect(casesFor(families, pence(39_458_40), pence(9_588_80))).toEqual({
    whole: 2140,
    perPoint: 520,
    each: 18_44,
  })
})

test('with another value of a point, of a count, or without a value there are no cases', () => {
  expect(casesFor(families, pence(39_458_40), pence(2000_00))).toBeUndefined()
  expect(casesFor(aMetric({ unit: 'count', value }), pence(39_458_40), pence(18_44))).toBeUndefined()
  expect(casesFor(aMetric({ unitsPerYear: 52_000 }), pence(39_458_40), pence(18_44))).toBeUndefined()
})

test('that many cases do not lose, one fewer would, and their points do not lose either', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), asked => {
      const point = valueOfOne(families)?.value ?? pence(0)
      const { whole = 0, each = 0 } = casesFor(families, pence(asked), point) ?? {}
      expect(whole * each).toBeGreaterThanOrEqual(asked)
      expect((whole - 1) * each).toBeLessThan(asked)
      expect(Math.round(pointsOf(whole, 520) * 100) * point).toBeGreaterThanOrEqual(asked * 100)
    }),
  )
})
