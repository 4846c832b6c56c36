import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { minor, ZERO } from '#core/money.ts'
import { cells } from '#core/outcomes/cells.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import { aCostItem, aDeliverable, anAllocation, anEffort, day, teamData } from '#test/support/builders.ts'
import { someTeam } from './someTeam.ts'

const today = day('2026-06-30')

test('the standings of all cells are those of the team, and each cell’s sum to it', () => {
  fc.assert(
    fc.property(someTeam, fc.array(fc.constantFrom('estimated', 'accrued', 'reconciled')), (team, list) => {
      const costItems = team.costItems.map((item, i) => ({ ...item, standing: list[i] ?? item.standing }))
      const data = { ...team, costItems }
      const cost = teamCost(data, today)
      const all = cells(data, cost)
      // Parts of which the sum is nothing have no cells to stand in.
      const spans = [...cost.sprints, ...cost.gaps].filter(({ pricing }) => pricing.kind === 'priced')
      fc.pre(spans.every(({ pricing }) => pricing.kind === 'priced' && pricing.price.total !== 0))
      expect(standingsOf(all, { cost, cells: all })).toEqual(cost.standings)
      for (const cell of all) {
        const { reconciled, accrued, estimated } = standingsOf([cell], { cost, cells: all })
        expect(reconciled + accrued + estimated).toBe(cell.amount)
      }
    }),
  )
})

test('an invoice that is reconciled is shared like the sprint it falls in, and so is half of a part', () => {
  const data = teamData({
    allocations: [anAllocation({ from: '2026-06-01', to: '2026-06-14' })],
    costItems: [
      aCostItem({
        money: { net: minor(5_000_00), vat: { kind: 'not-stated' } },
        when: { kind: 'date', date: addDays(day('2026-06-01'), 1) },
        standing: 'reconciled',
      }),
    ],
    deliverables: [aDeliverable()],
    efforts: [anEffort({ amount: 50 })],
  })
  const cost = teamCost(data, today)
  const all = cells(data, cost)
  const own = all.filter(({ deliverable }) => deliverable === 'deliverable-1')
  const half = { reconciled: 2_500_00, accrued: ZERO, estimated: 2_500_00 }
  expect(standingsOf(own, { cost, cells: all })).toEqual(half)
  expect(standingsOf(own, { cost, cells: all }, ({ amount }) => minor(amount / 2))).toEqual({
    reconciled: 1_250_00,
    accrued: ZERO,
    estimated: 1_250_00,
  })
})
