import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const ledger = (header: string, ...said: string[]) =>
  [
    `Date,Supplier,Cost centre,Amount,${header}`,
    ...said.map((word, i) => `2${i}/11/2026,Acme,Digital,${i + 1}00.00,${word}`),
  ].join('\n')

const proposedOf = (text: string) =>
  read('ledger', text).doubts.find(({ code }) => code === 'ledger-vat')?.proposed

test.each([
  ['Net/Gross', ['Net', 'Gross', 'Both']],
  ['VAT basis', ['Net', 'Gross', 'Net']],
  ['Gross or net', ['G', 'N', '']],
  ['VAT', ['incl. VAT', 'excl. VAT', '']],
  ['Amount basis', ['Excluding VAT', 'Including VAT', 'Net']],
])('a column headed %s that says %j is no amount, and what it says differs by row', (header, said) => {
  const table = read('ledger', ledger(header, ...said))
  expect(problems(table)).toEqual([])
  expect(values(table).map(({ money }) => money.net)).toEqual([100_00, 200_00, 300_00])
  expect(table.columns[3]).toMatchObject({ field: 'net' })
  expect(table.columns[4]).toMatchObject({ field: 'vatWords', by: 'header' })
  expect(table.notices).toEqual([{ code: 'vat-words', values: { column: header, asked: 'yes' } }])
  expect(table.doubts).toMatchObject([{ code: 'ledger-vat', proposed: 'not-stated' }])
})

test.each([
  ['Net', 'left-out'],
  ['ex VAT', 'left-out'],
  ['Gross', 'included'],
  ['Inc. VAT', 'included'],
  ['Both', 'not-stated'],
])('where every row says %s, VAT is proposed as %s', (said, proposed) => {
  expect(proposedOf(ledger('Net/Gross', said, said))).toBe(proposed)
})

test('a row that says nothing says not what the others do', () => {
  expect(proposedOf(ledger('Net/Gross', 'Net', ''))).toBe('not-stated')
})

test('amounts under such a header stay amounts', () => {
  const text = 'Date,Supplier,Cost centre,Net,VAT\n01/11/2026,Acme,Digital,100.00,20.00'
  expect(values(read('ledger', text))).toMatchObject([
    { money: { net: 100_00, vat: { kind: 'stated', vat: 20_00 } }, vatBasis: 'stated' },
  ])
})

test('where a column holds the VAT no question is below, and none is promised', () => {
  const text = 'Date,Supplier,Amount,VAT,Net/Gross\n01/11/2026,Acme,100.00,20.00,Net'
  const table = read('ledger', text)
  expect(problems(table)).toEqual([])
  expect(table.notices).toEqual([{ code: 'vat-words', values: { column: 'Net/Gross', asked: 'no' } }])
})

test('among cost items too it is no amount', () => {
  const text = 'Date,Description,Amount,Net/Gross\n01/11/2026,Cloud,100.00,Net\n02/11/2026,Cloud,50.00,Gross'
  const table = read('costItems', text)
  expect(problems(table)).toEqual([])
  expect(table.sums).toEqual({ net: 150_00 })
  expect(table.notices).toEqual([{ code: 'vat-words', values: { column: 'Net/Gross', asked: 'no' } }])
})
