import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, dodge, textWidth, wrap } from '#ui/charts/labels.ts'

test('labels at the side never touch while there is room for them', () => {
  const label = fc.record({ y: fc.integer({ min: 0, max: 200 }), height: fc.constantFrom(18, 34) })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 5 }), labels => {
      const moved = dodge(labels, -10, 210)
      moved.slice(1).forEach((next, n) => {
        const above = moved[n]
        if (above) expect(next.y - above.y).toBeGreaterThanOrEqual((next.height + above.height) / 2 - 1e-6)
      })
      for (const { y, height } of moved) {
        expect(y - height / 2).toBeGreaterThanOrEqual(-10)
        expect(y + height / 2).toBeLessThanOrEqual(210)
      }
    }),
  )
})

test('a label that is alone stays where it is', () => {
  expect(dodge([{ y: 50, height: 18 }], 0, 100)).toEqual([{ y: 50, height: 18 }])
})

test('a long text is wrapped, and cut where its lines are used up', () => {
  const lines = wrap('People who need help to use the service online', 80, 2)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(80)
  expect(cut('Short', 80)).toBe('Short')
})
