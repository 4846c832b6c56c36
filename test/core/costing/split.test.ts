import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemOf } from '#core/costing/adjustment.ts'
import { dailyParts, daysOf } from '#core/costing/daily.ts'
import { countSpan, partIn, placeItem } from '#core/costing/items.ts'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { splitAt, splitByDay, splitByMonth } from '#core/costing/split.ts'
import { sprintCost } from '#core/costing/sprintCost.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { aCostItem, aRate, aSprint, aStaffLine, day, keptLines, teamData } from '#test/support/builders.ts'
import { someTeam } from './someTeam.ts'

/** Over the end of June: seven working days in June, three in July. */
const dates = { from: '2026-06-22', to: '2026-07-03' }
const monthsOf = (data: TeamData, sprint: Sprint) =>
  splitByMonth(data, sprintCost(data, sprint))?.map(({ month, amount }) => [month, amount])

test('a sprint over a month end is split by exact daily cost', () => {
  const rates = [
    aRate({ to: '2026-06-30' }),
    aRate({ id: 'r2', from: '2026-07-01', price: { kind: 'entered', day: 600_00 } }),
  ]
  expect(monthsOf(teamData({ rates }), aSprint(dates))).toEqual([
    ['2026-06', 3_500_00],
    ['2026-07', 1_800_00],
  ])
})

test('cost items go by their own days', () => {
  const costItems = [
    aCostItem({ when: { kind: 'date', date: '2026-07-01' } }),
    aCostItem({ id: 'b', when: { kind: 'period', from: '2026-06-29', to: '2026-07-02' } }),
  ]
  expect(monthsOf(teamData({ rates: [], allocations: [], costItems }), aSprint(dates))).toEqual([
    ['2026-06', 600_00],
    ['2026-07', 1_800_00],
  ])
})

test('at a year end the parts before and after sum to the sprint', () => {
  const data = teamData()
  const cost = sprintCost(data, aSprint({ from: '2027-03-22', to: '2027-04-04' }))
  // Good Friday and Easter Monday of 2027 are 26 and 29 March.
  expect(splitAt(data, cost, day('2027-04-01'))).toEqual({ before: 6 * 500_00, after: 2 * 500_00 })
  expect(splitAt(data, cost, day('2028-01-01'))).toEqual({ before: 8 * 500_00, after: 0 })
})

test('a sealed sprint is split as sealed: by daily cost where it is known, else evenly over working days', () => {
  const sealed = (lines: Parameters<typeof keptLines>[0]) => aSprint({ ...dates, sealed: keptLines(lines) })
  const staff = sealed({ lines: [aStaffLine({ amount: 10_00 })] })
  expect(monthsOf(teamData(), staff)).toEqual([
    ['2026-06', 7_00],
    ['2026-07', 3_00],
  ])
  expect(monthsOf(teamData({ rates: [] }), staff)).toEqual([
    ['2026-06', 7_00],
    ['2026-07', 3_00],
  ])
  const copy = sealed({
    lines: [{ kind: 'group', group: 'staff-and-other', amount: 101, standing: 'estimated' }],
  })
  expect(monthsOf(teamData({ rates: [], allocations: [] }), copy)).toEqual([
    ['2026-06', 71],
    ['2026-07', 30],
  ])
})

test('a sealed item that changed keeps its amount, and lies where the item lies today', () => {
  const line = {
    kind: 'item' as const,
    item: 'item-1',
    description: 'Panel',
    category: 'supplier' as const,
    standing: 'estimated' as const,
  }
  const sprint = aSprint({ ...dates, sealed: keptLines({ lines: [{ ...line, amount: 900 }] }) })
  const moved = aCostItem({ when: { kind: 'date', date: '2026-07-02' } })
  expect(monthsOf(teamData({ costItems: [moved] }), sprint)).toEqual([
    ['2026-06', 0],
    ['2026-07', 900],
  ])
  expect(monthsOf(teamData({ costItems: [] }), sprint)).toEqual([
    ['2026-06', 630],
    ['2026-07', 270],
  ])
})

test('a sprint without a working day is split over all its days; one without a price is not split', () => {
  const weekend = aSprint({
    from: '2026-06-06',
    to: '2026-06-07',
    sealed: keptLines({ lines: [aStaffLine({ amount: 3 })] }),
  })
  expect(splitByDay(teamData(), sprintCost(teamData(), weekend))?.map(({ amount }) => amount)).toEqual([2, 1])
  const unpriced = teamData({ rates: [] })
  expect(splitByDay(unpriced, sprintCost(unpriced, aSprint()))).toBeUndefined()
  expect(splitAt(unpriced, sprintCost(unpriced, aSprint()), day('2026-06-05'))).toBeUndefined()
  expect(splitByMonth(unpriced, sprintCost(unpriced, aSprint()))).toBeUndefined()
})

test('whatever the team, a cost item has on each day of a span what a span of that day alone would have', () => {
  fc.assert(
    fc.property(someTeam, data => {
      const items = new Map(data.costItems.map(item => [item.id, item]))
      for (const sprint of data.sprints) {
        const pricing = priceSpan(data, sprint)
        if (pricing.kind !== 'priced') continue
        const days = daysOf(sprint)
        for (const { lines, amounts } of dailyParts(data, sprint, pricing.price.lines)) {
          const item = items.get((lines[0] && itemOf(lines[0])?.item) ?? '')
          if (!item) continue
          const placed = placeItem(item, data.calendar)
          expect(amounts).toEqual(
            days.map(date => partIn(placed, countSpan({ from: date, to: date }, data.calendar)) ?? 0),
          )
        }
      }
    }),
  )
})

test('an item of a sealed sprint that has moved away since keeps its amount there, over the working days', () => {
  const sealed = keptLines({
    lines: [
      {
        kind: 'item',
        item: 'item',
        description: 'Cloud',
        category: 'cloud',
        amount: 101,
        standing: 'accrued',
      },
    ],
  })
  for (const when of [
    { kind: 'date', date: '2027-01-04' },
    { kind: 'period', from: '2026-01-05', to: '2026-01-09' },
  ] as const) {
    const data = teamData({
      costItems: [aCostItem({ id: 'item', when, money: { net: 101, vat: { kind: 'not-stated' } } })],
    })
    expect(monthsOf(data, aSprint({ ...dates, sealed }))).toEqual([
      ['2026-06', 71],
      ['2026-07', 30],
    ])
  }
})
