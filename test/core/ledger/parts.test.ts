import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { openEstimates } from '#core/ledger/candidates.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import type { Target } from '#core/records/settlement.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'
import { anAllocation, aRate, aSprint, day, teamData } from '#test/support/builders.ts'

/** The last day of the last sprint: all money is in sprints. */
const TODAY = day('2026-07-07')
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-06', to: '2026-05-19' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-20', to: '2026-06-09' }),
  aSprint({ id: 's3', number: 3, from: '2026-06-10', to: '2026-07-07' }),
]
const MONTHS = [
  { month: '2026-05', from: day('2026-05-01'), to: day('2026-05-31') },
  { month: '2026-06', from: day('2026-06-01'), to: day('2026-06-30') },
  { month: '2026-07', from: day('2026-07-01'), to: day('2026-07-31') },
]
const staff = (from: string, to: string): Target => ({
  kind: 'staff',
  engagement: 'civil-servant',
  from: day(from),
  to: day(to),
})
const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))

interface Post {
  readonly day: number
  readonly fte: number
  readonly from: number
}

/** Civil servants of so many roles: a line of a sprint is of one of them. */
const teamOf = (posts: readonly Post[]) =>
  teamData({
    sprints,
    rates: posts.map(({ day: price }, i) =>
      aRate({ id: `rate-${i}`, role: `Role ${i}`, price: { kind: 'entered', day: price } }),
    ),
    allocations: posts.map(({ fte, from }, i) =>
      anAllocation({ id: `post-${i}`, role: `Role ${i}`, fte: fte / 100, from: at(from) }),
    ),
  })

const anyTeam = fc
  .array(
    fc.record({
      day: fc.integer({ min: 100_01, max: 900_00 }),
      fte: fc.integer({ min: 10, max: 100 }),
      from: fc.nat({ max: 45 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map(teamOf)

const settledBy = (targets: readonly Target[], amount: number) => ({
  settlements: targets.map((target, i) =>
    aSettlement({
      id: `settlement-${i}`,
      targets: [target],
      rows: [{ row: `row-${i}`, amount, date: '2026-06-20' }],
    }),
  ),
  rows: targets.map((_, i) =>
    aLedgerRow({
      id: `row-${i}`,
      money: { net: amount, vat: { kind: 'not-stated' } },
      treatment: { kind: 'settles', settlement: `settlement-${i}` },
    }),
  ),
})

test('the estimate that a month of staff is settled for is the one of the month, for every role that works in it', () => {
  fc.assert(
    fc.property(anyTeam, data => {
      const open = openEstimates(data, TODAY)
      const { cells } = reconcile(data, [], TODAY)
      for (const { month, from, to } of MONTHS) {
        const estimated = cells.find(cell => cell.month === month)?.estimated ?? 0
        expect(open.of([staff(from, to)])).toBe(estimated)
      }
    }),
    { numRuns: 60 },
  )
})

test('once every month is settled, all money is what the ledger says, in each month', () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 1, max: 9_000_000 }), (data, amount) => {
      const { cells: before } = reconcile(data, [], TODAY)
      const months = MONTHS.filter(({ month }) => before.some(cell => cell.month === month))
      const { settlements, rows } = settledBy(
        months.map(({ from, to }) => staff(from, to)),
        amount,
      )
      const after = { ...data, settlements }
      expect(teamCost(after, TODAY).all).toBe(amount * months.length)
      for (const cell of reconcile(after, rows, TODAY).cells)
        expect(cell).toMatchObject({ notInLedger: 0, ledger: amount, counted: amount })
    }),
    { numRuns: 60 },
  )
})

test('days that are cut anyhow come to the whole, and days that cross a month are settled in each of its months', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 66 }), { maxLength: 6 })
  fc.assert(
    fc.property(anyTeam, cuts, (data, at67) => {
      const edges = [0, ...at67.toSorted((a, b) => a - b), 68]
      const targets = edges.slice(1).map((edge, i) => staff(at(edges[i] ?? 0), at(edge - 1)))
      const open = openEstimates(data, TODAY)
      const raw = teamCost(data, TODAY).all
      expect(sum(targets.map(target => open.of([target])))).toBe(raw)
      const { settlements, rows } = settledBy(targets, 1_000_01)
      const found = reconcile({ ...data, settlements }, rows, TODAY)
      for (const cell of found.cells) expect(cell.notInLedger).toBe(0)
    }),
    { numRuns: 60 },
  )
})
