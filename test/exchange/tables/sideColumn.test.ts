import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const lines = (...rows: string[]) => rows.join('\n')
const marked = (header: string, [d, c]: readonly [string, string]) =>
  lines(
    `Date,Supplier,Transaction number,Amount,${header}`,
    `01/05/2026,A,1,"1,000.00",${d}`,
    `02/05/2026,B,2,200.00,${c}`,
    `03/05/2026,C,3,50.00,${d}`,
  )
const nets = (text: string, answers: Record<string, string> = {}) =>
  values(read('ledger', text, { answers })).map(({ money }) => money.net)

test.each([
  ['CR/DR', ['DR', 'CR']],
  ['Dr/Cr', ['Dr', 'Cr']],
  ['Dr/Cr Indicator', ['D', 'C']],
  ['DR CR flag', ['dr.', 'cr.']],
  ['D/C', ['D', 'C']],
  ['Debit/Credit', ['Debit', 'Credit']],
  ['Debit or credit', ['DEBIT', 'CREDIT']],
  ['Debit/Credit indicator', ['Dr', 'Cr']],
  ['S/H', ['S', 'H']],
  ['Soll/Haben-Kennzeichen', ['Soll', 'Haben']],
  ['Débit/Crédit', ['Débit', 'Crédit']],
  ['Sens', ['D', 'C']],
  ['Debe/Haber', ['D', 'H']],
  ['Debet/Credit', ['Debet', 'Credit']],
  ['Wn/Ma', ['Wn', 'Ma']],
  ['Sign', ['+', '-']],
  ['Sign', ['+', '−']],
] as const)('a column headed %s signs the amount by %j', (header, words) => {
  const table = read('ledger', marked(header, words))
  expect(problems(table)).toEqual([])
  expect(values(table).map(({ money }) => money.net)).toEqual([100_000, -20_000, 5_000])
  expect(table.sums).toEqual({ net: 85_000 })
  expect(table.columns[4]).toMatchObject({ field: 'side', by: 'header' })
  expect(table.notices).toEqual([{ code: 'credits-taken-off', values: { column: header, count: 1, row: 3 } }])
})

test('a total is compared with what the rows come to once credits are taken off', () => {
  const total = (mark: string) =>
    read('ledger', lines(marked('CR/DR', ['DR', 'CR']), `,,Total,850.00,${mark}`)).totals
  const agrees = [{ row: 5, field: 'net', stated: 85_000, found: 85_000 }]
  expect(total('')).toEqual(agrees)
  expect(total('DR')).toEqual(agrees)
})

test('net, gross and VAT of a credit are all taken off', () => {
  const text = lines(
    'Date,Supplier,Net,VAT,Gross,CR/DR',
    '01/05/2026,A,100.00,20.00,120.00,DR',
    '02/05/2026,B,10.00,2.00,12.00,CR',
  )
  expect(values(read('ledger', text)).map(({ money }) => money)).toEqual([
    { net: 10_000, vat: { kind: 'stated', vat: 2_000, recoverable: 0 } },
    { net: -1_000, vat: { kind: 'stated', vat: -200, recoverable: 0 } },
  ])
})

test('a word that says neither, and an amount below zero beside a mark, are rows that say so, each once', () => {
  const table = read(
    'ledger',
    lines(
      'Date,Supplier,Net,Gross,CR/DR',
      '01/05/2026,A,100.00,120.00,DR',
      '02/05/2026,B,50.00,60.00,DR/CR',
      '03/05/2026,C,-50.00,-60.00,CR',
      '04/05/2026,D,-50.00,-60.00,DR',
      '05/05/2026,E,0.00,0.00,CR',
      '06/05/2026,F,50.00,60.00,-',
    ),
    { answers: { 'net-or-gross': 'net' } },
  )
  expect(problems(table)).toEqual([
    '3 CR/DR cell-side',
    '4 Net cell-side-sign',
    '5 Net cell-side-sign',
    '7 CR/DR cell-side',
  ])
  expect(table.rows[2]).toMatchObject({ issues: [{ text: '-50.00', values: { mark: 'CR', by: 'CR/DR' } }] })
  expect(values(table).map(({ money }) => money.net)).toEqual([10_000, 0])
})

test('a letter is not taken for a side beside letters that mean something else', () => {
  expect(problems(read('ledger', marked('D/C', ['C', 'A'])))).toEqual([
    '2 D/C cell-side',
    '3 D/C cell-side',
    '4 D/C cell-side',
  ])
})

test('rows without a mark are asked about: where only credits are marked, they are proposed to be paid', () => {
  const credits = marked('CR/DR', ['', 'CR'])
  expect(read('ledger', credits).doubts[0]).toMatchObject({
    id: 'side-empty',
    values: { column: 'CR/DR', count: 2, row: 2 },
    proposed: 'debit',
  })
  expect(nets(credits)).toEqual([100_000, -20_000, 5_000])
  expect(nets(credits, { 'side-empty': 'leave-out' })).toEqual([-20_000])
  const debits = marked('CR/DR', ['DR', ''])
  expect(problems(read('ledger', debits))).toEqual(['3 CR/DR cell-empty'])
  expect(nets(debits, { 'side-empty': 'credit' })).toEqual([100_000, -20_000, 5_000])
  expect(nets(marked('Sign', ['', '-']))).toEqual([100_000, -20_000, 5_000])
})

test('beside debits and credits in columns of their own it signs nothing, and that is said', () => {
  const table = read('ledger', lines('Date,Supplier,Debit,Credit,D/C', '01/05/2026,A,100.00,,C'))
  expect(values(table).map(({ money }) => money.net)).toEqual([10_000])
  expect(table.notices).toEqual([{ code: 'side-unused', values: { column: 'D/C' } }])
})

test('a column of amounts, or with nothing in it, marks no sides', () => {
  const amounts = read('ledger', lines('Date,Supplier,Amount,Debit/Credit', '01/05/2026,A,100.00,-7.00'))
  expect(amounts.columns[3]).not.toHaveProperty('field')
  expect(nets(marked('CR/DR', ['', '']))).toEqual([100_000, 20_000, 5_000])
})
