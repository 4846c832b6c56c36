import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { splitByDay } from '#core/costing/split.ts'
import { figuresOf } from '#core/figures.ts'
import { settle } from '#core/ledger/settle.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import { checkRemoval } from '#core/rules/checkRemoval.ts'
import { aCostItem, aSprint, day, keptLines, aStaffLine, pence, teamData } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-06-30')
/** Two sprints in a row; the builders' one person is there in both, at £500 a day. */
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
]
const item = aCostItem({
  id: 'item-1',
  money: { net: 1_000_00, vat: { kind: 'not-stated' } },
  when: { kind: 'date', date: '2026-05-12' },
})
const posted = (amount: number, date = '2026-05-12') => [{ row: 'ledger-row-1', amount, date }]
const costOf = (data: TeamData) => teamCost(data, TODAY)
const priceOf = (data: TeamData, id: string) => {
  const pricing = costOf(data).sprints.find(({ sprint }) => sprint.id === id)?.pricing
  if (pricing?.kind !== 'priced') throw new Error('No price')
  return pricing.price
}

test('a settled cost item comes to what the ledger says: the estimate stays, and the difference stands beside it', () => {
  const data = teamData({
    sprints,
    costItems: [item],
    settlements: [aSettlement({ rows: posted(1_150_25) })],
  })
  const before = priceOf({ ...data, settlements: [] }, 's1')
  const after = priceOf(data, 's1')
  expect(after.total - before.total).toBe(150_25)
  expect(after.lines.filter(line => line.kind === 'item')).toMatchObject([
    { item: 'item-1', amount: 1_000_00, standing: 'reconciled' },
  ])
  expect(after.lines.filter(line => line.kind === 'adjustment')).toMatchObject([
    { settlement: 'settlement-1', amount: 150_25, standing: 'reconciled' },
  ])
  expect(after.standings.reconciled).toBe(1_150_25)
  expect(after.byKind.supplier + after.byKind.other).toBe(1_150_25)
})

test('a month of staff is settled in the days of that month only, and a sprint that crosses it is part reconciled', () => {
  const data = teamData({
    sprints,
    settlements: [
      aSettlement({
        targets: [{ kind: 'staff', engagement: 'civil-servant', from: '2026-05-01', to: '2026-05-31' }],
        rows: posted(12_000_00, '2026-06-02'),
      }),
    ],
  })
  const [settled] = costOf(data).settled
  // Working days of May: 1, then from the 5th (the 4th and the 25th are bank holidays), £500 each.
  expect(settled).toMatchObject({ ledger: 12_000_00 })
  const raw = costOf({ ...data, settlements: [] })
  const cost = costOf(data)
  expect(cost.all - raw.all).toBe(12_000_00 - (settled?.estimate ?? 0))
  const crossing = priceOf(data, 's2')
  expect(crossing.standings.estimated).toBe(5 * 500_00)
  expect(crossing.standings.reconciled).toBeGreaterThan(0)
  expect(cost.standings.reconciled).toBe(12_000_00)
})

test('a seal stays as it was; the adjustment stands beside it', () => {
  const sealed = keptLines({ lines: [aStaffLine({ amount: 4_500_00 })] })
  const closed = aSprint({ id: 's1', from: '2026-05-04', to: '2026-05-15', plan: sealed, sealed })
  const data = teamData({
    sprints: [closed],
    settlements: [
      aSettlement({
        targets: [{ kind: 'staff', engagement: 'civil-servant', from: '2026-05-04', to: '2026-05-15' }],
        rows: posted(4_400_00),
      }),
    ],
  })
  const [cost] = costOf(data).sprints
  expect(cost?.sprint.sealed).toEqual(sealed)
  expect(priceOf(data, 's1').total).toBe(4_400_00)
  expect(cost?.plan).toEqual({ total: sealed.total, over: 4_400_00 - sealed.total })
})

test('an estimate that two settlements name counts in the first, so that it is not taken off twice', () => {
  const lines = [
    {
      kind: 'item' as const,
      item: 'item-1',
      description: 'Hosting',
      category: 'cloud' as const,
      amount: pence(1_000_00),
      standing: 'estimated' as const,
    },
  ]
  const settlements = [
    aSettlement({ rows: posted(600_00) }),
    aSettlement({ id: 'settlement-2', rows: [{ row: 'ledger-row-2', amount: 500_00, date: '2026-05-12' }] }),
  ]
  const span = { from: day('2026-05-04'), to: day('2026-05-15'), lines }
  const { lines: after, settled } = settle(teamData({ costItems: [item], settlements }), [span])
  expect(settled.map(({ estimate }) => estimate)).toEqual([1_000_00, 0])
  expect(sum(after.flat().map(({ amount }) => amount))).toBe(1_100_00)
})

test('a settlement whose estimate is gone keeps its money, on the day of its row', () => {
  const data = teamData({ sprints, costItems: [], settlements: [aSettlement({ rows: posted(700_00) })] })
  expect(costOf(data).all - costOf({ ...data, settlements: [] }).all).toBe(700_00)
})

const cents = fc.integer({ min: -200_000, max: 3_000_000 })

test('whatever is settled, all money is what was not settled + the ledger; every drill-down adds up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ net: cents, on: fc.nat({ max: 40 }), long: fc.nat({ max: 30 }) }), {
        maxLength: 6,
      }),
      fc.array(fc.record({ of: fc.nat({ max: 8 }), amount: cents }), { maxLength: 5 }),
      (made, posts) => {
        const at = (n: number) =>
          day(`2026-0${5 + Math.floor(n / 28)}-${String((n % 28) + 1).padStart(2, '0')}`)
        const costItems = made.map(({ net, on, long }, i) =>
          aCostItem({
            id: `item-${i}`,
            money: { net, vat: { kind: 'not-stated' } },
            when: { kind: 'period', from: at(on), to: at(on + long) },
          }),
        )
        const targets = [
          ...costItems.map(({ id }) => ({ kind: 'item' as const, item: id })),
          {
            kind: 'staff' as const,
            engagement: 'civil-servant' as const,
            from: day('2026-05-01'),
            to: day('2026-05-31'),
          },
          {
            kind: 'items' as const,
            category: 'supplier' as const,
            from: day('2026-05-01'),
            to: day('2026-05-20'),
          },
        ]
        const settlements = posts.map(({ of, amount }, i) => {
          const target = targets[of % targets.length]
          return aSettlement({
            id: `settlement-${i}`,
            targets: target ? [target] : [],
            rows: [{ row: `row-${i}`, amount, date: '2026-05-12' }],
          })
        })
        const data = teamData({ sprints, costItems, settlements })
        const today = day('2026-12-31')
        const [raw, cost] = [teamCost({ ...data, settlements: [] }, today), teamCost(data, today)]
        const estimates = sum(cost.settled.map(({ estimate }) => estimate))
        expect(cost.all).toBe(raw.all - estimates + sum(cost.settled.map(({ ledger }) => ledger)))
        expect(sum(Object.values(cost.standings))).toBe(cost.all)
        for (const span of [...cost.sprints, ...cost.gaps]) {
          if (span.pricing.kind !== 'priced') continue
          const { price } = span.pricing
          expect(sum(price.lines.map(({ amount }) => amount))).toBe(price.total)
          expect(sum(Object.values(price.byKind))).toBe(price.total)
        }
        for (const sprint of cost.sprints)
          expect(sum(splitByDay(data, sprint)?.map(({ amount }) => amount) ?? [])).toBe(
            sprint.pricing.kind === 'priced' ? sprint.pricing.price.total : NaN,
          )
        const figures = figuresOf(data, today)
        expect(sum(figures.cells.map(({ amount }) => amount))).toBe(cost.all)
      },
    ),
    { numRuns: 60 },
  )
})

test('an estimate is settled once, by rows that settle once', () => {
  const first = aSettlement()
  const again = aSettlement({ id: 'settlement-2' })
  const data = teamData({ costItems: [item], settlements: [first, again] })
  expect(checkRow('settlement', again, data).map(({ code }) => code)).toEqual([
    'settled-already',
    'row-settled-already',
  ])
  const staff = (from: string, to: string, id: string) =>
    aSettlement({
      id,
      targets: [{ kind: 'staff', engagement: 'contractor', from, to }],
      rows: [{ row: id, amount: pence(1), date: '2026-05-12' }],
    })
  const may = staff('2026-05-01', '2026-05-31', 'a')
  const june = staff('2026-06-01', '2026-06-30', 'b')
  const both = teamData({ settlements: [may, june] })
  expect(checkRow('settlement', june, both)).toEqual([])
  expect(checkRow('settlement', aSettlement(), teamData()).map(({ code }) => code)).toEqual(['row-missing'])
})

test('a cost item that is settled, or came from the ledger, is not removed by itself', () => {
  const settled = teamData({ costItems: [item], settlements: [aSettlement()] })
  expect(checkRemoval('costItem', 'item-1', settled).refused).toMatchObject([{ code: 'item-settled' }])
  const born = teamData({ costItems: [aCostItem({ id: 'item-1', ledgerRow: 'ledger-row-1' })] })
  expect(checkRemoval('costItem', 'item-1', born).refused).toMatchObject([{ code: 'item-from-ledger' }])
})
