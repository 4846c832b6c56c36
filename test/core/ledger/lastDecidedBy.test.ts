import { expect, test } from 'vitest'
import { lastDecidedBy } from '#core/ledger/lastDecidedBy.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const said = (by: string, on: string, hlc = '') => aLedgerRow({ hlc, decided: { on, by, why: '' } })

test.each([
  ['nobody, where no decision was made', [aLedgerRow()], ''],
  [
    'who decided on the latest day, wherever that row stands and whatever was changed later',
    [said('AB', '2026-10-01', '9'), said('CD', '2026-11-03', '1'), said('EF', '2026-10-30', '5')],
    'CD',
  ],
  [
    'of one day, whose row was written last',
    [said('AB', '2026-11-03', '2'), said('CD', '2026-11-03', '3'), said('EF', '2026-11-03', '1')],
    'CD',
  ],
  [
    'nobody, where the newest decision names nobody: it may be another person’s',
    [said('AB', '2026-11-02'), said('', '2026-11-03')],
    '',
  ],
] as const)('%s', (_, rows, by) => {
  expect(lastDecidedBy(rows)).toBe(by)
  expect(lastDecidedBy(rows.toReversed())).toBe(by)
})
