import { expect, test } from 'vitest'
import { candidates, openEstimates } from '#core/ledger/candidates.ts'
import { monthSpan } from '#core/ledger/near.ts'
import { matchRows } from '#core/ledger/matchRows.ts'
import { planImport } from '#core/ledger/planImport.ts'
import { tallyAreas } from '#core/ledger/tally.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

test('every row of a file has one fate, and they add up to the file', () => {
  const rows = ['new', 'staff', 'other', 'unknown', 'known'].map(type => aLedgerRow({ type }))
  const plan = planImport(
    matchRows(rows, [aLedgerRow({ type: 'known' })]),
    [
      {
        when: [{ field: 'type', is: 'is', text: 'new' }],
        treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' },
      },
      {
        when: [{ field: 'type', is: 'is', text: 'staff' }],
        treat: { kind: 'settles-staff', engagement: 'contractor' },
      },
      { when: [{ field: 'type', is: 'is', text: 'other' }], treat: { kind: 'not-ours' } },
    ],
    { items: [], buysPeople: false },
  )
  for (const fate of ['known', 'new-cost', 'waiting', 'not-ours', 'open'] as const)
    expect(plan.by[fate]).toEqual({ rows: 1, sum: 30_000_00 })
  expect(plan.all).toEqual({ rows: 5, sum: 150_000_00 })
  const one = { rows: 1, sum: 30_000_00 }
  expect(plan.under).toEqual([one, one, one])
  expect(plan.unruled).toEqual({ rows: 2, sum: 60_000_00 })
})

test('what each cost centre comes to, in the order of the file', () => {
  const rows = [aLedgerRow({ area: 'B' }), aLedgerRow({ area: '' }), aLedgerRow({ area: 'B' })]
  expect([...tallyAreas(rows)]).toEqual([
    ['B', { rows: 2, sum: 60_000_00 }],
    ['', { rows: 1, sum: 30_000_00 }],
  ])
})

test('a month ends on its last day', () => {
  expect(monthSpan(day('2028-02-10'))).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(monthSpan(day('2026-12-31'))).toEqual({ from: '2026-12-01', to: '2026-12-31' })
})

const item = (id: string, net: number, date: string) =>
  aCostItem({ id, money: { net, vat: { kind: 'not-stated' } }, when: { kind: 'date', date } })

test('what a payment may settle: items near it, the closest amount first; staff only where its file allows it', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-05-15' })],
    costItems: [
      item('far', 30_000_00, '2025-05-10'),
      item('close', 29_000_00, '2026-05-10'),
      item('closer', 30_100_00, '2026-05-11'),
      item('settled', 30_000_00, '2026-05-12'),
      aCostItem({ id: 'born', ledgerRow: 'x', standing: 'reconciled' }),
    ],
    settlements: [aSettlement({ targets: [{ kind: 'item', item: 'settled' }] })],
  })
  const open = openEstimates(data, day('2026-06-30'))
  const row = aLedgerRow({ date: '2026-05-20' })
  const large = { kind: 'over', amount: row.money.net } as const
  expect(candidates(open, [{ row, holds: large }]).map(({ target }) => target)).toEqual([
    { kind: 'item', item: 'closer' },
    { kind: 'item', item: 'close' },
  ])
  const may = { from: day('2026-05-01'), to: day('2026-05-31') }
  const whole = { kind: 'complete' as const, areas: [], types: [], ...may }
  const [staff] = candidates(open, [{ row, holds: whole }]).filter(({ target }) => target.kind === 'staff')
  expect(staff?.target).toEqual({ kind: 'staff', engagement: 'civil-servant', ...may })
  expect(staff?.estimate).toBeGreaterThan(0)
})

test('payments of one supplier settle together what comes closest to all of them, and a month only if each may', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-05-15' })],
    costItems: [item('one', 30_000_00, '2026-05-10'), item('both', 61_000_00, '2026-05-11')],
  })
  const open = openEstimates(data, day('2026-06-30'))
  const may = { from: day('2026-05-01'), to: day('2026-05-31') }
  const first = { row: aLedgerRow({ date: '2026-05-20', service: may }), holds: undefined }
  const second = aLedgerRow({ id: 'second', date: '2026-12-20' })
  const offered = (payments: Parameters<typeof candidates>[1]) =>
    candidates(open, payments).map(({ target }) => (target.kind === 'item' ? target.item : target.kind))
  expect(offered([first])).toEqual(['one', 'both', 'staff'])
  expect(offered([first, { row: second, holds: undefined }])).toEqual(['both', 'one'])
  expect(offered([{ row: second, holds: undefined }])).toEqual([])
  const together = [first, { row: { ...second, service: may }, holds: undefined }]
  expect(offered(together)).toEqual(['both', 'one', 'staff'])
})
