import { expect, test } from 'vitest'
import { whenPaid } from '#core/ledger/whenPaid.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

test('new cost is of its day of payment until the days of its service are known', () => {
  expect(whenPaid(aLedgerRow())).toEqual({ kind: 'date', date: '2026-05-12' })
  const service = { from: '2026-04-01', to: '2026-04-30' }
  expect(whenPaid(aLedgerRow({ service }))).toEqual({ kind: 'period', ...service })
})
