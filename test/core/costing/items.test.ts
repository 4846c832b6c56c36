import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { countedAmount, countSpan, kindOf, partIn, placeItem, vatNotStated } from '#core/costing/items.ts'
import { itemsByDay } from '#core/costing/itemsByDay.ts'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { allocate, LARGEST, sum } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { aCalendar, aCostItem, day, pence, teamData } from '#test/support/builders.ts'

const calendar = aCalendar()
const period = (from: string, to: string) => ({ kind: 'period' as const, from, to })
const partOf = (item: ReturnType<typeof aCostItem>, from: string, to: string) =>
  partIn(placeItem(item, calendar), countSpan({ from: day(from), to: day(to) }, calendar))

test('what counts is net and irrecoverable VAT; VAT not stated counts net and says so', () => {
  const stated = aCostItem({
    money: { net: 100_00, vat: { kind: 'stated', vat: 20_00, recoverable: 15_00 } },
  })
  expect(countedAmount(stated)).toBe(105_00)
  expect(vatNotStated(stated)).toBe(false)
  expect(countedAmount(aCostItem())).toBe(1_200_00)
  expect(vatNotStated(aCostItem())).toBe(true)
})

test('supplier money is apart from other money', () => {
  expect([kindOf('supplier'), kindOf('cloud'), kindOf('travel')]).toEqual(['supplier', 'other', 'other'])
})

test('an item dated on a day off falls in the span that holds the day', () => {
  const item = aCostItem({ when: { kind: 'date', date: '2026-06-07' } })
  expect(partOf(item, '2026-06-01', '2026-06-14')).toBe(1_200_00)
  expect(partOf(item, '2026-06-08', '2026-06-14')).toBeUndefined()
})

test('a period is spread over its working days, odd units on the first ones', () => {
  const item = aCostItem({
    money: { net: 1_001, vat: { kind: 'not-stated' } },
    when: period('2026-06-04', '2026-06-09'),
  })
  // Thursday, Friday, Monday, Tuesday.
  expect(partOf(item, '2026-06-04', '2026-06-04')).toBe(251)
  expect(partOf(item, '2026-06-05', '2026-06-08')).toBe(500)
  expect(partOf(item, '2026-06-06', '2026-06-07')).toBeUndefined()
  expect(partOf(item, '2026-01-01', '2026-12-31')).toBe(1_001)
})

test('a period without a working day is spread over its calendar days', () => {
  const item = aCostItem({
    money: { net: 3, vat: { kind: 'not-stated' } },
    when: period('2026-06-06', '2026-06-07'),
  })
  expect(partOf(item, '2026-06-06', '2026-06-06')).toBe(2)
  expect(partOf(item, '2026-06-07', '2026-06-07')).toBe(1)
})

test('a part that is too small for a unit is there as nothing, not left out', () => {
  const item = aCostItem({
    money: { net: 1, vat: { kind: 'not-stated' } },
    when: period('2026-06-01', '2026-06-12'),
  })
  expect(partOf(item, '2026-06-01', '2026-06-01')).toBe(1)
  expect(partOf(item, '2026-06-02', '2026-06-12')).toBe(0)
})

const anAmount = fc.integer({ min: -LARGEST, max: LARGEST })
const someDays = fc.integer({ min: 0, max: 120 })
const placedOver = (net: number, from: IsoDate, to: IsoDate) =>
  placeItem(aCostItem({ money: { net, vat: { kind: 'not-stated' } }, when: period(from, to) }), calendar)

test('an item’s parts on its days are those that allocation gives', () => {
  fc.assert(
    fc.property(anAmount, someDays, someDays, (net, start, length) => {
      const from = addDays(day('2026-01-01'), start)
      const placed = placedOver(net, from, addDays(from, length))
      const parts = Array.from({ length: length + 1 }, (_, i) => addDays(from, i)).flatMap(date => {
        const part = partIn(placed, countSpan({ from: date, to: date }, calendar))
        return part === undefined ? [] : [part]
      })
      expect(allocate(pence(net), Array(parts.length).fill(1))).toEqual({ ok: true, value: parts })
    }),
  )
})

test('however an item is cut, its parts sum to it', () => {
  fc.assert(
    fc.property(anAmount, someDays, fc.array(someDays), (net, length, cuts) => {
      const from = day('2026-01-01')
      const placed = placedOver(net, from, addDays(from, length))
      const bounds = [...new Set([0, ...cuts.filter(cut => cut <= length)])].sort((a, b) => a - b)
      const parts = bounds.map((bound, i) => {
        const span = { from: addDays(from, bound), to: addDays(from, (bounds[i + 1] ?? length + 1) - 1) }
        return partIn(placed, countSpan(span, calendar)) ?? pence(0)
      })
      expect(sum(parts)).toBe(net)
    }),
  )
})

test('an item of many months is visited once in each span, in order of first day and then of the list', () => {
  const items = itemsByDay(
    [
      aCostItem({ id: 'late', when: { kind: 'date', date: '2026-06-09' } }),
      aCostItem({ id: 'long', when: period('2025-01-01', '2027-12-31') }),
      aCostItem({ id: 'first' }),
      aCostItem({ id: 'second' }),
      aCostItem({ id: 'before', when: { kind: 'date', date: '2026-05-31' } }),
    ],
    calendar,
  )
  const seen: string[] = []
  items.visit({ from: day('2026-06-01'), to: day('2026-08-30') }, ({ item }) => seen.push(item.id))
  expect(seen).toEqual(['long', 'first', 'second', 'late'])
  expect([items.first, items.last]).toEqual(['2025-01-01', '2027-12-31'])
})

test('items are lines of the span with their kind and standing', () => {
  const pricing = priceSpan(
    teamData({
      allocations: [],
      costItems: [
        aCostItem({ standing: 'accrued' }),
        aCostItem({ id: 'item-2', category: 'cloud', standing: 'reconciled' }),
      ],
    }),
    { from: day('2026-06-01'), to: day('2026-06-14') },
  )
  expect(pricing).toMatchObject({
    price: {
      total: 2_400_00,
      byKind: { staff: 0, supplier: 1_200_00, other: 1_200_00 },
      standings: { estimated: 0, accrued: 1_200_00, reconciled: 1_200_00 },
    },
  })
})
