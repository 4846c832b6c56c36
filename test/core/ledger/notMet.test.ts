import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { notMet } from '#core/ledger/notMet.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-06-30')
const item = (id: string, net: number, over: object = {}) =>
  aCostItem({
    id,
    description: id,
    category: 'cloud',
    money: { net, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-05-12' },
    ...over,
  })

test('what no row has met is said item by item and staff by month, and comes to what the table says', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-05-15' })],
    costItems: [
      item('small', 10_00),
      item('settled', 1_000_00),
      item('large', 900_00, { when: { kind: 'period', from: '2026-05-11', to: '2026-05-20' } }),
      item('born', 70_00, { ledgerRow: 'row', standing: 'reconciled' }),
    ],
    settlements: [
      aSettlement({ targets: [{ kind: 'item', item: 'settled' }] }),
      aSettlement({
        id: 'settlement-2',
        targets: [{ kind: 'items', category: 'cloud', from: day('2026-05-16'), to: day('2026-05-20') }],
        rows: [{ row: 'ledger-row-2', amount: 1, date: day('2026-05-20') }],
      }),
    ],
  })
  const cost = teamCost(data, TODAY)
  const found = reconcile(data, [], TODAY)
  const open = notMet(data, cost, found)
  const days = { from: '2026-05-11', to: '2026-05-20' }
  expect(open.slice(0, 2)).toMatchObject([
    { kind: 'item', id: 'large', description: 'large', days, estimated: 900_00, left: 562_50 },
    { kind: 'item', id: 'small', estimated: 10_00, left: 10_00 },
  ])
  const staff = open.slice(2)
  expect(staff[0]).toMatchObject({ kind: 'staff', of: 'staff:civil-servant', month: '2026-04' })
  expect(staff.every(({ kind }) => kind === 'staff')).toBe(true)
  expect(sum(open.map(({ left }) => left))).toBe(found.total.notInLedger)
})

test('of some months it is what those months say, also of an item that lies in several and is settled in part', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-06-12' })],
    costItems: [item('long', 900_00, { when: { kind: 'period', from: '2026-05-25', to: '2026-06-05' } })],
    settlements: [
      aSettlement({
        targets: [{ kind: 'items', category: 'cloud', from: day('2026-05-25'), to: day('2026-05-27') }],
        rows: [{ row: 'ledger-row-2', amount: 1, date: day('2026-05-27') }],
      }),
    ],
  })
  const found = reconcile(data, [], TODAY)
  for (const month of ['2026-05', '2026-06']) {
    const cells = found.cells.filter(cell => cell.month === month)
    const open = notMet(data, teamCost(data, TODAY), { cells })
    expect(open[0]).toMatchObject(
      month === '2026-05'
        ? { id: 'long', estimated: 400_00, left: 200_00 }
        : { id: 'long', estimated: 500_00, left: 500_00 },
    )
    expect(sum(open.map(({ left }) => left))).toBe(sum(cells.map(({ notInLedger }) => notInLedger)))
  }
})
