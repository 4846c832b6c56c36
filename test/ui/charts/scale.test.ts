import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastMoneyStep, niceAxis, place } from '#ui/charts/scale.ts'

test('an axis has round ticks, holds its values and starts at zero for bars', () => {
  const axis = niceAxis([0, 78_000_00, 103_000_00], { steps: 3, leastStep: leastMoneyStep })
  expect(axis.ticks).toEqual([0, 40_000_00, 80_000_00, 120_000_00])
  expect(axis.min).toBe(0)
})

test('steps of money are never finer than their labels can tell apart', () => {
  const { ticks } = niceAxis([0, 1_800_00], { steps: 3, leastStep: leastMoneyStep })
  expect(ticks).toEqual([0, 1_000_00, 2_000_00])
})

test('a percentage ends at 0 and 100', () => {
  const { min, max } = niceAxis([2, 99], { steps: 3, room: 0.12, limits: [0, 100] })
  expect(min).toBe(0)
  expect(max).toBe(100)
})

test('any values lie on their axis, and few ticks with them', () => {
  const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.boolean(), (list, line) => {
      const axis = niceAxis(line ? list : [0, ...list], { steps: 3, ...(line ? { room: 0.12 } : {}) })
      const y = place(axis, 0, 100)
      for (const value of list) {
        expect(y(value)).toBeGreaterThanOrEqual(-1e-6)
        expect(y(value)).toBeLessThanOrEqual(100 + 1e-6)
      }
      expect(axis.ticks.length).toBeLessThan(9)
      for (const tick of axis.ticks) expect(y(tick)).toBeLessThanOrEqual(100 + 1e-6)
    }),
  )
})
