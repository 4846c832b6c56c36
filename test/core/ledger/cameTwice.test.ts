import { expect, test } from 'vitest'
import { cameTwice } from '#core/ledger/cameTwice.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

test('a row that came again stands beside the first that said the same, in whatever file', () => {
  const first = aLedgerRow({ id: 'first', row: 4 })
  const second = aLedgerRow({
    id: 'second',
    file: 'ledger-file-2',
    row: 9,
    nth: 2,
    supplier: ' RUSHMOOR digital ltd',
  })
  const third = aLedgerRow({ id: 'third', nth: 3 })
  const other = aLedgerRow({ id: 'other', reference: '1002' })
  expect(cameTwice([other, first, second, third])).toEqual([
    { row: second, first },
    { row: third, first },
  ])
  expect(cameTwice([first, other])).toEqual([])
})
