import { expect, test } from 'vitest'
import { columnsOf, KINDS, moneyAxis, partsOf } from '#ui/charts/columns.ts'
import { pence } from '#test/support/builders.ts'
import { aSeries, bucketsOf } from './series.ts'

const own = (column: ReturnType<typeof columnsOf>[number] | undefined) => KINDS.map(kind => column?.[kind])

test('the frame changes what a bar stands on, and none of its parts', () => {
  const cost = columnsOf(aSeries(), 'cost')
  const investment = columnsOf(aSeries(), 'investment')
  expect(cost.map(own)).toEqual(investment.map(own))
  expect(cost.map(c => c.earlier)).toEqual([0, 0, 0])
  expect(investment.map(c => c.top)).toEqual([78_000_00, 159_000_00, 250_740_00])
})

test('money between sprints is in what was put in before, and every bar ends at what was put in so far', () => {
  const series = aSeries({
    buckets: bucketsOf([{ staff: 10, between: 5 }, { staff: 20, other: -8 }, { noRate: true }]),
  })
  for (const column of columnsOf(series, 'investment')) {
    expect(column.earlier + column.staff + column.supplier + column.other).toBe(column.top)
  }
  expect(columnsOf(series, 'investment').map(c => c.top)).toEqual([15_00, 27_00, 27_00])
})

test('money after a sprint lies on top of its bar, not under it as if it had come before', () => {
  const [first, ...others] = bucketsOf([
    { staff: 10, between: 5 },
    { staff: 20, between: 7 },
  ])
  const buckets = first ? [{ ...first, after: pence(2_00) }, ...others] : []
  const [one, two] = columnsOf(aSeries({ buckets }), 'investment')
  expect(one).toMatchObject({ earlier: 3_00, staff: 10_00, after: 2_00, top: 15_00 })
  expect(two).toMatchObject({ earlier: 22_00, staff: 20_00, after: 0, top: 42_00 })
  expect(columnsOf(aSeries({ buckets }), 'cost')[0]).toMatchObject({ earlier: 0, after: 0, top: 10_00 })
})

test('parts stand on one another and on what was put in before; credits hang under zero, one under another', () => {
  const buckets = bucketsOf([
    { staff: 10, supplier: 5, other: 2 },
    { staff: -4, supplier: 7, other: -1 },
  ])
  const [first, second] = columnsOf(aSeries({ buckets }), 'cost').map(partsOf)
  expect(first).toEqual({
    staff: { from: 0, to: 10_00 },
    supplier: { from: 10_00, to: 15_00 },
    other: { from: 15_00, to: 17_00 },
  })
  expect(second).toEqual({
    staff: { from: 0, to: -4_00 },
    supplier: { from: 0, to: 7_00 },
    other: { from: -4_00, to: -5_00 },
  })
  for (const column of columnsOf(aSeries({ buckets }), 'investment')) {
    expect(partsOf(column).staff.from).toBe(column.earlier)
    expect(partsOf(column).other.to).toBe(column.top)
  }
})

test('a credit reaches below zero in the cost frame', () => {
  const columns = columnsOf(aSeries({ buckets: bucketsOf([{ staff: 10_000, other: -8_000 }]) }), 'cost')
  expect(moneyAxis(columns).min).toBe(-8_000_00)
})

test('where there is no amount to draw, the axis has no amounts but none', () => {
  const columns = columnsOf(aSeries({ buckets: bucketsOf([{ noRate: true }]) }), 'cost')
  expect(moneyAxis(columns).ticks).toEqual([0])
})
