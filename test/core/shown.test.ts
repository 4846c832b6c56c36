import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '#core/money.ts'
import { asShown, rowsAsShown, shownDifference, shownParts } from '#core/shown.ts'
import { pence } from '#test/support/builders.ts'

const amounts = fc.array(fc.integer({ min: -50_000_00, max: 90_000_00 }).map(pence), { maxLength: 12 })

test('an amount is shown in whole pounds, under £100 with its pence', () => {
  expect([72_989_60, 72_989_50, -72_989_50, 99_99, 18_44, 0].map(n => asShown(pence(n)))).toEqual([
    72_990_00, 72_990_00, -72_990_00, 99_99, 18_44, 0,
  ])
})

describe('parts beside their sum', () => {
  test('add up to it as it is shown: the worked example of what is not linked', () => {
    const parts = [47_586_40, 35_791_60, 139_412_49].map(pence)
    expect(shownParts(parts)).toEqual([47_586_00, 35_792_00, 139_412_00])
    expect(asShown(sum(parts))).toBe(222_790_00)
  })

  test('whatever they are: whole, next to what they are, nothing where they are nothing, and down a tree too', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 6 }), groups => {
        const totals = groups.map(parts => sum(parts))
        const shown = shownParts(totals)
        fc.pre(Math.abs(sum(totals)) >= 100_00)
        expect(sum(shown)).toBe(asShown(sum(totals)))
        for (const [i, parts] of groups.entries()) {
          const whole = shown[i] ?? pence(0)
          const below = shownParts(parts, whole)
          if (Math.abs(whole) < 100_00) continue
          expect(sum(below)).toBe(whole)
          for (const [n, part] of below.entries()) {
            expect(Math.abs(part - (parts[n] ?? 0))).toBeLessThan(100)
            if (parts[n] === 0) expect(part).toBe(0)
          }
        }
      }),
    )
  })

  test('show their pence where the sum does', () => {
    expect(shownParts([pence(18_44), pence(20_20)])).toEqual([18_44, 20_20])
  })
})

test('rows beside their sum keep all but their amount', () => {
  const rows = [1, 2, 3].map(id => ({ id, amount: pence(6_666_67 - (id === 1 ? 1 : 0)) }))
  expect(rowsAsShown(rows)).toEqual([
    { id: 1, amount: 6_666_00 },
    { id: 2, amount: 6_667_00 },
    { id: 3, amount: 6_667_00 },
  ])
  expect(rowsAsShown([{ amount: pence(18_44) }])).toEqual([{ amount: 18_44 }])
})

test('a difference is that of what is shown', () => {
  expect(shownDifference(pence(72_989_60), pence(71_756_20))).toBe(1_234_00)
  expect(shownDifference(pence(50_000_20), pence(50_000_00))).toBe(0)
  expect(shownDifference(pence(50_25), pence(40_00))).toBe(10_25)
})
