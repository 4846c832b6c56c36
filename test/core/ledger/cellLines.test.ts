import { expect, test } from 'vitest'
import { cellLines } from '#core/ledger/cellLines.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const item = (id: string, net: number, over: Parameters<typeof aCostItem>[0] = {}) =>
  aCostItem({
    id,
    description: id,
    category: 'cloud',
    money: { net, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-05-12' },
    ...over,
  })

test('a cell opens to its estimates, its settlements and its new cost, which sum to it', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-05-15' })],
    costItems: [
      item('item-1', 1_000_00),
      item('open', 300_00),
      item('born', 80_00, { standing: 'reconciled', ledgerRow: 'row' }),
    ],
    settlements: [aSettlement({ rows: [{ row: 'r', amount: 1_150_00, date: '2026-05-12' }] })],
  })
  const cell = reconcile(data, [], day('2026-06-30')).cells.find(({ of }) => of === 'items:cloud')
  if (!cell) throw new Error('No cell')
  const lines = cellLines(cell.parts)
  expect(lines).toEqual([
    expect.objectContaining({
      of: { kind: 'item', item: 'item-1', description: 'item-1' },
      estimated: 1_000_00,
    }),
    expect.objectContaining({ of: { kind: 'item', item: 'open', description: 'open' }, estimated: 300_00 }),
    expect.objectContaining({ ledger: 80_00, newCost: 80_00 }),
    expect.objectContaining({
      of: { kind: 'settlement', settlement: 'settlement-1' },
      estimated: 0,
      ledger: 1_150_00,
      adjusted: 150_00,
    }),
  ])
  for (const column of ['estimated', 'ledger', 'adjusted', 'newCost'] as const)
    expect(sum(lines.map(line => line[column]))).toBe(cell[column])
})
