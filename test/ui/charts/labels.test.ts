import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, dodge, overBars, textWidth, wrap } from '#ui/charts/labels.ts'

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

test('names over bars never touch while there is room, stay between the edges, and clear what lies below them', () => {
  const name = fc.record({ x: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 20, max: 60 }) })
  const bar = fc
    .record({ left: fc.integer({ min: 0, max: 188 }), top: fc.integer({ min: 30, max: 150 }) })
    .map(({ left, top }) => ({ left, right: left + 12, top }))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 2 }), fc.array(bar, { maxLength: 8 }), (names, bars) => {
      const placed = overBars(names, bars, { left: 0, right: 200 })
      placed.slice(1).forEach((next, n) => {
        const before = placed[n]
        if (before) expect(next.x - before.x).toBeGreaterThan((next.width + before.width) / 2)
      })
      for (const { x, width, y } of placed) {
        expect(x - width / 2).toBeGreaterThanOrEqual(0)
        expect(x + width / 2).toBeLessThanOrEqual(200)
        for (const { left, right, top } of bars)
          if (left < x + width / 2 && right > x - width / 2) expect(y).toBeLessThan(top)
      }
    }),
  )
})

test('a name over a bar with room stands at its middle', () => {
  const bar = { left: 44, right: 56, top: 80 }
  expect(overBars([{ x: 50, width: 40 }], [bar], { left: 0, right: 200 })).toEqual([
    { x: 50, width: 40, y: 74 },
  ])
})
