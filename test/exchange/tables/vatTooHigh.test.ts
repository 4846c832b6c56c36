import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const lines = (...rows: string[]) => rows.join('\n')
const rowOf = (...amounts: string[]) => `01/05/2026,A,${amounts.join(',')}`
const two = lines(
  'Date,Supplier,Net,Gross',
  rowOf('1000.00', '1200.00'),
  rowOf('1000.00', '1308.00'),
  rowOf('-100.00', '-190.00'),
  rowOf('100.00', '125.00'),
  rowOf('0.01', '0.02'),
)
const both = (answer?: string) =>
  read('ledger', two, {
    answers: { 'net-or-gross': 'both', ...(answer === undefined ? {} : { 'vat-too-high': answer }) },
  })
const counted = (answer?: string) =>
  values(both(answer)).map(({ money: { net, vat }, vatBasis }) => [
    net,
    vat.kind === 'stated' ? vat.vat : vat.kind,
    vatBasis,
  ])

test('a difference that is too much to be VAT is asked about; until then only the net amount counts there', () => {
  expect(both().doubts.find(({ code }) => code === 'vat-too-high')).toMatchObject({
    values: { net: 'Net', gross: 'Gross', count: 2, row: 3 },
    proposed: 'net',
  })
  const sure = [
    [10_000, 2_500, 'stated'],
    [1, 1, 'stated'],
  ]
  expect(counted()).toEqual([
    [100_000, 20_000, 'stated'],
    [100_000, 'not-stated', 'not-stated'],
    [-10_000, 'not-stated', 'not-stated'],
    ...sure,
  ])
  expect(counted('vat')).toEqual([
    [100_000, 20_000, 'stated'],
    [100_000, 30_800, 'stated'],
    [-10_000, -9_000, 'stated'],
    ...sure,
  ])
  expect(counted('leave-out')).toEqual([[100_000, 20_000, 'stated'], ...sure])
  expect(problems(both('leave-out'))).toEqual(['3 Gross cell-vat-too-high', '4 Gross cell-vat-too-high'])
})

test('an empty VAT cell is filled by a difference only where that may be VAT', () => {
  const table = read(
    'ledger',
    lines('Date,Supplier,Net,VAT,Gross', rowOf('100.00', '20.00', '120.00'), rowOf('100.00', '', '190.00')),
  )
  expect(table.doubts.find(({ code }) => code === 'vat-too-high')?.values).toMatchObject({ count: 1, row: 3 })
  expect(values(table).map(({ money }) => money.vat.kind)).toEqual(['stated', 'not-stated'])
})

test('nothing is asked where the difference may be VAT, or where one amount alone counts', () => {
  const codes = (text: string, answer: string) =>
    read('ledger', text, { answers: { 'net-or-gross': answer } }).doubts.map(({ code }) => code)
  expect(codes(lines('Date,Supplier,Net,Gross', rowOf('100.00', '120.00')), 'both')).not.toContain(
    'vat-too-high',
  )
  for (const answer of ['net', 'gross']) expect(codes(two, answer)).not.toContain('vat-too-high')
})
