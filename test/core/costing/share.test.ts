import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareSprint } from '#core/costing/share.ts'
import { LARGEST, sum } from '#core/money.ts'
import { anEffort, pence } from '#test/support/builders.ts'

const effort = (deliverable: string, amount: number, unit: 'points' | 'days' | 'percent' = 'percent') =>
  anEffort({ id: deliverable, deliverable, amount, unit })
const sharesOf = (cost: number, ...efforts: ReturnType<typeof effort>[]) => {
  const { deliverables, notLinked } = shareSprint(pence(cost), efforts)
  return [...deliverables.map(({ deliverable, amount }) => [deliverable, amount]), notLinked]
}

test('percent under 100 leaves a remainder that is not linked', () => {
  expect(sharesOf(1000, effort('a', 60), effort('b', 33.33))).toEqual([['a', 600], ['b', 333], 67])
})

test('points and days share all of it', () => {
  expect(sharesOf(1000, effort('a', 5, 'points'), effort('b', 3, 'points'))).toEqual([
    ['a', 625],
    ['b', 375],
    0,
  ])
  expect(sharesOf(1000, effort('a', 2.5, 'days'), effort('b', 0, 'days'))).toEqual([['a', 1000], ['b', 0], 0])
})

test('two efforts for one deliverable add up', () => {
  expect(sharesOf(1000, effort('a', 1, 'days'), effort('b', 2, 'days'), effort('a', 1, 'days'))).toEqual([
    ['a', 500],
    ['b', 500],
    0,
  ])
})

test('no effort, effort of nothing, and units that cannot be added link nothing', () => {
  expect(sharesOf(1000)).toEqual([1000])
  expect(sharesOf(1000, effort('a', 0, 'points'))).toEqual([1000])
  expect(sharesOf(1000, effort('a', 3, 'points'), effort('b', 50))).toEqual([1000])
})

test('over 100 percent, which is refused on saving, still shares no more than there is', () => {
  expect(sharesOf(1000, effort('a', 100), effort('b', 100))).toEqual([['a', 500], ['b', 500], 0])
})

test('shares and what is not linked sum to the cost', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.integer({ min: -LARGEST, max: LARGEST }),
      amounts,
      fc.constantFrom('points', 'percent'),
      (cost, hundredths, unit) => {
        const efforts = hundredths.map((n, i) => effort(`d${i}`, n / 100, unit))
        const { deliverables, notLinked } = shareSprint(pence(cost), efforts)
        expect(sum([...deliverables.map(({ amount }) => amount), notLinked])).toBe(cost)
      },
    ),
  )
})
