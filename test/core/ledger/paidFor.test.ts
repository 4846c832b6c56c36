import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { paidFor } from '#core/ledger/paidFor.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const item = (id: string, net: number) =>
  aCostItem({
    id,
    money: { net, vat: { kind: 'not-stated' } },
    when: { kind: 'period', from: '2026-05-11', to: '2026-05-22' },
  })
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
]
const settlement = aSettlement({
  targets: [
    { kind: 'item', item: 'a' },
    { kind: 'item', item: 'b' },
  ],
  rows: [{ row: 'ledger-row-1', amount: 1_501, date: '2026-05-12' }],
})
const settledOf = (costItems: readonly ReturnType<typeof item>[], settlements = [settlement]) =>
  teamCost(teamData({ sprints, costItems, settlements }), day('2026-06-30')).settled

test('items that one payment settled share what was paid, to the penny, over all their sprints', () => {
  const paid = paidFor(settledOf([item('a', 1_000), item('b', 500), item('open', 90)]))
  expect([...paid.keys()].toSorted()).toEqual(['a', 'b'])
  expect(sum([...paid.values()])).toBe(1_501)
  expect(paid.get('a')).toBeGreaterThanOrEqual(1_000)
})

test('staff that was settled is no cost item', () => {
  const staff = aSettlement({
    targets: [{ kind: 'staff', engagement: 'civil-servant', from: day('2026-05-01'), to: day('2026-05-31') }],
  })
  expect(paidFor(settledOf([], [staff]))).toEqual(new Map())
})
