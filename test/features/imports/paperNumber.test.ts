import { expect, test } from 'vitest'
import { reconcile } from '#core/ledger/reconcile.ts'
import { statement } from '#core/ledger/statement.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { LedgerRule } from '#core/records/ledgerRule.ts'
import { paperNumber } from '#features/imports/reconciliation/paperNumber.ts'
import { day, teamData } from '#test/support/builders.ts'
import { aLedgerFile, aLedgerRow, aLedgerRule } from '#test/support/ledgerBuilders.ts'

const may = { from: '2026-05', to: '2026-05' }

function numberOf(rows: readonly LedgerRow[], rules: readonly LedgerRule[] = [], months = may) {
  const found = reconcile(teamData({}), rows, day('2026-06-30'))
  const ledger = { files: [aLedgerFile()], rows, rules }
  return paperNumber('Permits', months, statement(found, rows, months), ledger)
}

test('the same paper has the same number; other months, another decision, another rule make another', () => {
  const row = aLedgerRow({ hlc: '1' })
  const number = numberOf([row])
  expect(numberOf([aLedgerRow({ hlc: '1' })])).toBe(number)
  const others = [
    numberOf([row], [], { from: '2026-05', to: '2026-06' }),
    numberOf([{ ...row, hlc: '2' }]),
    numberOf([row], [aLedgerRule({ hlc: '3' })]),
    numberOf([row, aLedgerRow({ id: 'other', date: '2026-06-02', hlc: '4' })]),
  ]
  expect(new Set([number, ...others]).size).toBe(5)
})
