import { expect, test } from 'vitest'
import { notOursByArea } from '#core/ledger/notOurs.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const row = (area: string, type: string, net: number) =>
  aLedgerRow({ area, type, money: { net, vat: { kind: 'not-stated' } } })

test('cost centres with their kinds of expense come the largest first, a credit by its size', () => {
  expect(
    notOursByArea([
      row('ESTATES', 'Rent', 100_00),
      row('', '', 5_00),
      row('ESTATES', 'Heating', 50_00),
      row('ESTATES', 'Rent', 10_00),
      row('GRANTS', 'Grants', -900_00),
    ]),
  ).toEqual([
    { area: 'GRANTS', types: ['Grants'], rows: 1, sum: -900_00 },
    { area: 'ESTATES', types: ['Heating', 'Rent'], rows: 3, sum: 160_00 },
    { area: '', types: [], rows: 1, sum: 5_00 },
  ])
})
