import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedPrice } from '#core/costing/price.ts'
import { splitByDay } from '#core/costing/split.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { figuresOf } from '#core/figures.ts'
import { candidates, openEstimates } from '#core/ledger/candidates.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCostItem,
  aRate,
  aSprint,
  aStaffLine,
  anAllocation,
  day,
  keptLines,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-06-30')
const notStated = { kind: 'not-stated' } as const
const may = aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' })
const june = aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' })
const hosting = aCostItem({
  id: 'item-1',
  description: 'Hosting',
  category: 'cloud',
  money: { net: 1_000_00, vat: notStated },
  when: { kind: 'date', date: '2026-05-12' },
})
const posted = (amount: number, date = '2026-05-20') => [{ row: 'ledger-row-1', amount, date }]
const settled = (amount: number, date?: string) => [aSettlement({ rows: posted(amount, date) })]
const row = (amount: number, date = '2026-05-20') =>
  aLedgerRow({
    date,
    money: { net: amount, vat: notStated },
    treatment: { kind: 'settles', settlement: 'settlement-1' },
  })
const pricingOf = (data: TeamData, id: string) =>
  teamCost(data, TODAY).sprints.find(({ sprint }) => sprint.id === id)?.pricing
const reconciled = (data: TeamData) => teamCost(data, TODAY).standings.reconciled

test('where no day has a price, what is settled counts all the same: at least that much is known', () => {
  const data = teamData({ sprints: [may], rates: [], settlements: settled(1_150_25, '2026-05-12') })
  const cost = teamCost(data, TODAY)
  expect(cost).toMatchObject({ all: 1_150_25, inSprints: 1_150_25, known: { all: 'at-least' } })
  expect(cost.standings.reconciled).toBe(1_150_25)
  expect(cost.missing).not.toEqual([])
  expect(cost.settled[0]?.unestimated).toMatchObject([{ why: 'gone', line: { amount: 1_150_25 } }])
  const figures = figuresOf(data, TODAY)
  expect(sum(figures.cells.map(({ amount }) => amount))).toBe(cost.all)
  expect(reconcile(data, [row(1_150_25)], TODAY).total.ledger).toBe(1_150_25)
})

test('where a team has no days at all, what is settled is between sprints on the day of its row', () => {
  const data = teamData({ sprints: [], allocations: [], settlements: settled(700_00) })
  expect(teamCost(data, TODAY)).toMatchObject({
    all: 700_00,
    betweenSprints: 700_00,
    gaps: [{ from: '2026-05-20', to: '2026-05-20' }],
  })
  const empty = teamData({ sprints: [june], allocations: [], settlements: settled(700_00) })
  expect(teamCost(empty, TODAY)).toMatchObject({ all: 700_00, inSprints: 700_00 })
})

test('a cost item in days without a rate is settled: the days still have no price, and the ledger counts', () => {
  const data = teamData({ sprints: [may], rates: [], costItems: [hosting] })
  expect(teamCost(data, TODAY)).toMatchObject({ all: 0, known: { all: 'nothing' } })
  const offered = candidates(openEstimates(data, TODAY), [{ row: row(1_150_25), holds: undefined }])
  expect(offered).toEqual([{ target: { kind: 'item', item: 'item-1' }, estimate: 1_000_00 }])
  const after = { ...data, settlements: settled(1_150_25) }
  expect(teamCost(after, TODAY)).toMatchObject({ all: 1_150_25, known: { all: 'at-least' } })
  expect(pricingOf(after, 's1')).toMatchObject({
    kind: 'no-rate',
    missing: [{ role: 'Developer' }],
    settled: { total: 1_150_25, standings: { reconciled: 1_150_25 } },
  })
  expect(reconcile(after, [row(1_150_25)], TODAY)).toMatchObject({
    total: { estimated: 1_000_00, ledger: 1_150_25, adjusted: 150_25, notInLedger: 0 },
    missing: [{ role: 'Developer' }],
  })
})

test('of a sprint with one role without a rate, the staff that has one can be settled', () => {
  const data = teamData({
    sprints: [may],
    rates: [aRate()],
    allocations: [anAllocation(), anAllocation({ id: 'other', role: 'Designer' })],
  })
  const target = { kind: 'staff', engagement: 'civil-servant', from: may.from, to: may.to } as const
  const after = {
    ...data,
    settlements: [aSettlement({ targets: [target], rows: posted(5_000_00) })],
  }
  expect(teamCost(after, TODAY).settled[0]?.estimate).toBeGreaterThan(0)
  expect(reconciled(after)).toBe(5_000_00)
  expect(pricingOf(after, 's1')?.kind).toBe('no-rate')
})

/** Its sprint was closed before the item came. */
const sealed = keptLines({ lines: [aStaffLine({ amount: 4_500_00 })] })
const closed = aSprint({ ...may, plan: sealed, sealed })

test('a cost item that came after the seal is settled: all of the payment stands beside the seal', () => {
  const data = teamData({ sprints: [closed], costItems: [hosting] })
  const offered = candidates(openEstimates(data, TODAY), [{ row: row(1_150_25), holds: undefined }])
  expect(offered).toEqual([{ target: { kind: 'item', item: 'item-1' }, estimate: 0, notSealed: 1_000_00 }])
  const after = { ...data, settlements: settled(1_150_25, '2026-07-20') }
  const cost = teamCost(after, TODAY)
  expect(cost.sprints[0]?.sprint.sealed).toEqual(sealed)
  expect(cost.all - teamCost(data, TODAY).all).toBe(1_150_25)
  expect(cost.settled[0]).toMatchObject({
    estimate: 0,
    unestimated: [{ why: 'not-sealed', date: '2026-05-12' }],
  })
  expect(reconcile(after, [row(1_150_25)], TODAY).total).toMatchObject({
    ledger: 1_150_25,
    adjusted: 1_150_25,
  })
  expect(candidates(openEstimates(after, TODAY), [{ row: row(1), holds: undefined }])).toEqual([])
  // Once the team takes the new price the estimate is in the seal, and the total stays the ledger's.
  const line = { kind: 'item', item: 'item-1', description: 'Hosting', category: 'cloud' } as const
  const taken = keptLines({
    lines: [aStaffLine({ amount: 4_500_00 }), { ...line, amount: pence(1_000_00), standing: 'estimated' }],
  })
  const later = { ...after, sprints: [aSprint({ ...closed, sealed: taken })] }
  expect(teamCost(later, TODAY).all).toBe(cost.all)
})

test('an item over two sealed sprints is settled in both, by what of it falls in each', () => {
  const when = { kind: 'period', from: '2026-05-11', to: '2026-05-22' } as const
  const data = teamData({
    sprints: [closed, aSprint({ ...june, plan: sealed, sealed })],
    costItems: [aCostItem({ ...hosting, when })],
    settlements: settled(1_000_01),
  })
  const lines = teamCost(data, TODAY).settled[0]?.unestimated.map(({ line }) => line.amount)
  expect(lines).toEqual([500_01, 500_00])
})

test('new cost in a sealed sprint is the ledger’s, and says that no total holds it yet', () => {
  const born = aCostItem({ ...hosting, standing: 'reconciled', ledgerRow: 'ledger-row-1' })
  const rows = [aLedgerRow({ money: born.money, treatment: { kind: 'new-cost', item: 'item-1' } })]
  const data = teamData({ sprints: [closed], costItems: [born] })
  expect(reconcile(data, rows, TODAY)).toMatchObject({
    total: { ledger: 1_000_00, newCost: 1_000_00, beside: 1_000_00, counted: teamCost(data, TODAY).all },
    besideSeals: [{ sprint: { number: 1 }, amount: 1_000_00 }],
  })
  const open = teamData({ sprints: [may], costItems: [born] })
  expect(reconcile(open, rows, TODAY)).toMatchObject({ total: { newCost: 1_000_00 }, besideSeals: [] })
  const noRate = teamData({ sprints: [may], rates: [], costItems: [born] })
  expect(reconcile(noRate, rows, TODAY).total.newCost).toBe(1_000_00)
  expect(teamCost(noRate, TODAY).all).toBe(1_000_00)
})

test('new cost over two months of a sealed sprint is taken out of the totals of each by what falls in it', () => {
  const when = { kind: 'period', from: '2026-05-28', to: '2026-06-03' } as const
  const born = aCostItem({ ...hosting, when, standing: 'reconciled', ledgerRow: 'ledger-row-1' })
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-25', to: '2026-06-07', plan: sealed, sealed })],
    allocations: [],
    costItems: [born],
  })
  const { cells, total } = reconcile(data, [], TODAY)
  const cloud = cells.filter(({ of }) => of === 'items:cloud')
  // Two working days of May and three of June.
  expect(cloud.map(({ month, newCost, beside, counted }) => [month, newCost, beside, counted])).toEqual([
    ['2026-05', 400_00, 400_00, 0],
    ['2026-06', 600_00, 600_00, 0],
  ])
  expect(total.counted).toBe(teamCost(data, TODAY).all)
})

const cents = fc.integer({ min: -200_000, max: 3_000_000 })

test('whatever is sealed or has no rate: what is settled comes to the ledger, cells to all money, and every row is said', () => {
  const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))
  const item = fc.record({
    net: cents,
    on: fc.nat({ max: 40 }),
    long: fc.nat({ max: 30 }),
    born: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.record({ rated: fc.boolean(), first: fc.boolean(), second: fc.boolean(), people: fc.boolean() }),
      fc.array(item, { maxLength: 5 }),
      fc.array(fc.record({ of: fc.nat({ max: 8 }), amount: cents, on: fc.nat({ max: 60 }) }), {
        maxLength: 4,
      }),
      (state, made, posts) => {
        const costItems = made.map(({ net, on, long, born }, i) =>
          aCostItem({
            id: `item-${i}`,
            money: { net, vat: notStated },
            when: { kind: 'period', from: at(on), to: at(on + long) },
            ...(born && { ledgerRow: `born-${i}`, standing: 'reconciled' }),
          }),
        )
        const settlements = posts.map(({ of, amount, on }, i) =>
          aSettlement({
            id: `settlement-${i}`,
            targets: [{ kind: 'item', item: `item-${of}` }],
            rows: [{ row: `row-${i}`, amount, date: at(on) }],
          }),
        )
        const rows = [
          ...costItems.flatMap(({ id, ledgerRow, money }) =>
            ledgerRow === undefined
              ? []
              : [aLedgerRow({ id: ledgerRow, money, treatment: { kind: 'new-cost', item: id } })],
          ),
          ...posts.map(({ amount }, i) =>
            aLedgerRow({
              id: `row-${i}`,
              money: { net: amount, vat: notStated },
              treatment: { kind: 'settles', settlement: `settlement-${i}` },
            }),
          ),
        ]
        const free = settlements.filter(
          ({ targets: [target] }, i) =>
            settlements.findIndex(
              ({ targets: [other] }) => JSON.stringify(other) === JSON.stringify(target),
            ) === i &&
            costItems.every(
              ({ id, ledgerRow }) => ledgerRow === undefined || target?.kind !== 'item' || id !== target.item,
            ),
        )
        const data = teamData({
          rates: state.rated ? [aRate()] : [],
          allocations: state.people ? [anAllocation()] : [],
          sprints: [
            state.first ? closed : may,
            state.second ? aSprint({ ...june, plan: sealed, sealed }) : june,
          ],
          costItems,
          settlements: free,
        })
        const today = day('2026-12-31')
        const cost = teamCost(data, today)
        for (const one of cost.settled)
          expect(
            sum([
              ...one.parts.flatMap(({ amount, adjustment }) => [amount, adjustment]),
              ...one.unestimated.map(({ line }) => line.amount),
            ]),
          ).toBe(one.ledger)
        expect(sum(Object.values(cost.standings))).toBe(cost.all)
        expect(sum(figuresOf(data, today).cells.map(({ amount }) => amount))).toBe(cost.all)
        for (const sprint of cost.sprints)
          expect(
            splitByDay(data, sprint) && sum(splitByDay(data, sprint)?.map(({ amount }) => amount) ?? []),
          ).toBe(countedPrice(sprint.pricing)?.total)
        const kept = rows.filter(
          ({ treatment }) =>
            treatment.kind !== 'settles' || free.some(({ id }) => id === treatment.settlement),
        )
        const found = reconcile(data, kept, today)
        expect(found.total.ledger + found.openSum + found.notOursSum).toBe(found.rowsSum)
        for (const { difference, adjusted, newCost, notInLedger } of found.cells)
          expect(difference).toBe(adjusted + newCost - notInLedger)
      },
    ),
    { numRuns: 80 },
  )
})
