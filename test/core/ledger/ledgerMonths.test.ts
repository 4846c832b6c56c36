import { expect, test } from 'vitest'
import { latestMonths, ledgerMonths } from '#core/ledger/ledgerMonths.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aLedgerFile, aLedgerRow } from '#test/support/ledgerBuilders.ts'

const rows = [
  aLedgerRow({ id: 'row-1', file: 'first', date: '2026-03-31' }),
  aLedgerRow({ id: 'row-2', file: 'second', date: '2026-06-02' }),
  aLedgerRow({ id: 'row-3', file: 'second', date: '2026-05-29' }),
]

test('the months of the latest file are those of the payments that it brought', () => {
  const files = [
    aLedgerFile({ id: 'second', at: '2026-07-01T09:00:00.000Z' }),
    aLedgerFile({ id: 'first', at: '2026-04-01T09:00:00.000Z' }),
  ]
  expect(latestMonths(files, rows)).toEqual({ from: '2026-05', to: '2026-06' })
  const nothingNew = aLedgerFile({ id: 'third', at: '2026-08-01T09:00:00.000Z' })
  expect(latestMonths([...files, nothingNew], rows)).toEqual({ from: '2026-03', to: '2026-06' })
  expect(latestMonths(files, [])).toBeUndefined()
})

test('months that can be reconciled are those of payments and of their service, not those of estimates alone', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2026-05-04', to: '2026-08-28' })],
    costItems: [
      aCostItem({
        id: 'born',
        ledgerRow: 'row-2',
        when: { kind: 'period', from: '2026-07-01', to: '2026-07-31' },
        standing: 'reconciled',
      }),
    ],
  })
  const months = ledgerMonths(rows, reconcile(data, rows, day('2026-08-31')))
  expect(months).toEqual(['2026-03', '2026-05', '2026-06', '2026-07'])
})
