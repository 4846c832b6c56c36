import { expect, test } from 'vitest'
import { readGrid } from '#exchange/tables/grid.ts'
import { readLedger } from '#features/imports/reading/ledgerDesk.ts'
import { nobody } from '#features/imports/reading/recognise.ts'

function shownOf(rows: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const grid = readGrid(rows.join('\n'))
  if (!grid.ok) throw new Error(grid.error.code)
  return readLedger(grid.value, { database: '', sheet: 0, context: nobody, mapping: {}, answers }).shown
}

/** The printed total that is set beside what comes in, in minor units. */
const statedIn = (...of: Parameters<typeof shownOf>) => shownOf(...of).stated

const THREE = [
  'Date,Supplier,Net,VAT,Gross',
  '13/05/2026,A,100.00,20.00,120.00',
  '14/05/2026,B,50.00,10.00,60.00',
]
const TWO = ['Date,Supplier,Net,Gross', '13/05/2026,A,100.00,120.00', '14/05/2026,B,50.00,60.00']

test.each([
  ['what is not recovered counts', THREE, ',Total,150.00,30.00,180.00', {}, 180_00],
  ['all VAT is recovered', THREE, ',Total,150.00,30.00,180.00', { 'vat-recoverable': 'all' }, 150_00],
  ['only the gross total is printed', THREE, ',Total,,,180.00', {}, 180_00],
  ['only the VAT total is printed', THREE, ',Total,,30.00,', {}, undefined],
  ['a wrong net total', THREE, ',Total,140.00,30.00,180.00', { 'vat-recoverable': 'all' }, 140_00],
  ['both amounts', TWO, ',Total,150.00,180.00', { 'net-or-gross': 'both' }, 180_00],
  ['net', TWO, ',Total,150.00,180.00', { 'net-or-gross': 'net' }, 150_00],
  ['gross', TWO, ',Total,150.00,180.00', { 'net-or-gross': 'gross' }, 180_00],
  ['gross, with the net total alone', TWO, ',Total,150.00,', { 'net-or-gross': 'gross' }, undefined],
] as const)('the printed total is of the columns that come in: %s', (_, rows, total, answers, stated) => {
  expect(statedIn([...rows, total], answers)).toBe(stated)
})

test('a subtotal is not the total of the file, wherever it stands', () => {
  const rows = ['Date,Supplier,Amount', '13/05/2026,A,10.00', ',Subtotal,10.00', '14/05/2026,B,5.00']
  expect(statedIn([...rows, ',Subtotal,5.00'])).toBeUndefined()
  expect(statedIn([...rows, ',Grand total,15.00', ',Subtotal,5.00'])).toBe(15_00)
})

test('with VAT put on top of the amounts no printed total is of what comes in', () => {
  const rows = ['Date,Supplier,Amount', '13/05/2026,A,10.00', ',Total,10.00']
  expect(statedIn(rows, { 'ledger-vat': 'left-out', 'ledger-vat-rate': '20' })).toBeUndefined()
  expect(statedIn(rows, { 'ledger-vat': 'left-out' })).toBe(10_00)
})

test('debits less credits are set beside what they come to', () => {
  const rows = [
    'Date,Supplier,Debit,Credit',
    '13/05/2026,A,10.00,',
    '14/05/2026,B,,4.00',
    ',Total,10.00,4.00',
  ]
  expect(statedIn(rows)).toBe(6_00)
})

test('what is taken of VAT is said of a whole file, also where each row says its own', () => {
  const rows = ['12/10/2026,A,X,10.00,Net', '12/10/2026,B,X,12.00,Gross']
  expect(shownOf(['Date,Supplier,Cost centre,Amount,VAT basis', ...rows]).vat).toBe('by-row')
  expect(shownOf(THREE).vat).toBe('stated')
  expect(shownOf(['Date,Supplier,Amount', '13/05/2026,A,1.00'], { 'ledger-vat': 'included' }).vat).toBe(
    'included',
  )
})
