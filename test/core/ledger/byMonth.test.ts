import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byMonth } from '#core/ledger/byMonth.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-06-30')
const notStated = { kind: 'not-stated' } as const
const sprints = [aSprint({ id: 's1', from: '2026-05-04', to: '2026-06-05' })]
const item = (id: string, category: 'cloud' | 'licences', net: number, date: string) =>
  aCostItem({ id, category, money: { net, vat: notStated }, when: { kind: 'date', date } })

test('a month comes to its kinds of money, with what waits in it, also where nothing else lies in it', () => {
  const data = teamData({
    sprints,
    allocations: [],
    costItems: [
      item('item-1', 'cloud', 1_000_00, '2026-05-12'),
      item('item-2', 'licences', 300_00, '2026-05-13'),
    ],
    settlements: [aSettlement({ rows: [{ row: 'row-1', amount: 1_150_00, date: '2026-05-20' }] })],
  })
  const rows = [
    aLedgerRow({ id: 'row-2', money: { net: 55_00, vat: notStated } }),
    aLedgerRow({ id: 'row-3', date: '2026-07-02', money: { net: 20_00, vat: notStated } }),
    // Payment comes after service: the month of the service is known.
    aLedgerRow({
      id: 'row-4',
      date: '2026-07-02',
      service: { from: '2026-05-01', to: '2026-05-31' },
      money: { net: 7_00, vat: notStated },
    }),
  ]
  const [may, july, ...others] = byMonth(reconcile(data, rows, TODAY))
  expect(others).toEqual([])
  expect(may).toMatchObject({
    month: '2026-05',
    waiting: 62_00,
    total: {
      estimated: 1_300_00,
      ledger: 1_150_00,
      difference: -150_00,
      adjusted: 150_00,
      notInLedger: 300_00,
      counted: 1_450_00,
    },
  })
  expect(may?.cells).toHaveLength(2)
  expect(july).toMatchObject({
    month: '2026-07',
    waiting: 20_00,
    cells: [],
    total: { ledger: 0, counted: 0 },
  })
})

test('all months come to the total of the reconciliation and to all that waits', () => {
  const money = fc.integer({ min: -5_000_00, max: 50_000_00 })
  const date = fc.constantFrom('2026-04-20', '2026-05-12', '2026-06-02')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(money, date), { maxLength: 8 }),
      fc.array(fc.tuple(money, date), { maxLength: 8 }),
      (estimates, payments) => {
        const data = teamData({
          sprints,
          allocations: [],
          costItems: estimates.map(([net, on], i) =>
            item(`item-${i}`, i % 2 ? 'cloud' : 'licences', net, on),
          ),
        })
        const rows = payments.map(([net, on], i) =>
          aLedgerRow({ id: `row-${i}`, date: on, money: { net, vat: notStated } }),
        )
        const found = reconcile(data, rows, TODAY)
        const months = byMonth(found)
        expect(sum(months.map(({ waiting }) => waiting))).toBe(found.openSum)
        for (const column of ['estimated', 'ledger', 'notInLedger', 'counted'] as const)
          expect(sum(months.map(({ total }) => total[column]))).toBe(found.total[column])
      },
    ),
  )
})
