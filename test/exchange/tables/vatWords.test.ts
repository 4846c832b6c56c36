import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const ledger = (header: string, ...said: string[]) =>
  [
    `Date,Supplier,Cost centre,Amount,${header}`,
    ...said.map((word, i) => `2${i}/11/2026,Acme,Digital,${i + 1}00.00,${word}`),
  ].join('\n')

const left = (net: number) => ({ money: { net, vat: { kind: 'not-stated' } }, vatBasis: 'left-out' })
const within = (net: number) => ({ money: { net, vat: { kind: 'not-stated' } }, vatBasis: 'included' })

test.each([
  ['VAT basis', ['Net', 'Gross', 'Net'], [left(100_00), within(200_00), left(300_00)]],
  ['VAT', ['incl. VAT', 'excl. VAT', 'inc'], [within(100_00), left(200_00), within(300_00)]],
  ['Gross or net', ['G', 'G', 'G'], [within(100_00), within(200_00), within(300_00)]],
  ['Amount basis', ['Excluding VAT', 'Including VAT', 'Net'], [left(100_00), within(200_00), left(300_00)]],
])('a column headed %s is no amount: each row goes by its own word of %j', (header, said, expected) => {
  const table = read('ledger', ledger(header, ...said))
  expect(problems(table)).toEqual([])
  expect(values(table)).toMatchObject(expected)
  expect(table.columns[3]).toMatchObject({ field: 'net' })
  expect(table.columns[4]).toMatchObject({ field: 'vatWords', by: 'header' })
  expect(table.doubts.map(({ code }) => code)).not.toContain('ledger-vat')
})

test('how many rows say what is told, and that sums of both are neither', () => {
  const table = read('ledger', ledger('VAT basis', 'Net', 'Gross', 'Exempt', 'Net'))
  expect(table.notices).toEqual([
    { code: 'vat-words', values: { column: 'VAT basis', net: 2, gross: 1, none: 1 } },
    { code: 'vat-words-mixed', values: { net: 2, gross: 1 } },
  ])
  const alike = read('ledger', ledger('VAT basis', 'Net', 'Net'))
  expect(alike.notices.map(({ code }) => code)).toEqual(['vat-words'])
})

test('the rate comes on top of the rows that say net, and of no other', () => {
  const table = read('ledger', ledger('VAT basis', 'Net', 'Gross', 'Exempt'), {
    answers: { 'ledger-vat-rate': '20' },
  })
  expect(values(table)).toMatchObject([
    { money: { net: 100_00, vat: { kind: 'stated', vat: 20_00, recoverable: 0 } }, vatBasis: 'stated' },
    within(200_00),
    { money: { net: 300_00, vat: { kind: 'not-stated' } }, vatBasis: 'not-stated' },
  ])
  expect(table.doubts).toMatchObject([
    { code: 'ledger-vat-rate', values: { some: 'yes', column: 'VAT basis' } },
    { code: 'vat-recoverable' },
  ])
  expect(table.notices.map(({ code }) => code)).toEqual(['vat-words'])
})

test('no rate is asked for where no row says net', () => {
  expect(read('ledger', ledger('Net/Gross', 'Gross', 'Exempt')).doubts).toEqual([])
})

test.each(['Both', ''])(
  'a row that says ‘%s’ says neither: it is asked about, and left out by its row',
  word => {
    const text = ledger('Net/Gross', 'Net', 'Gross', word)
    const table = read('ledger', text)
    expect(problems(table)).toEqual(['4 Net/Gross cell-vat-words'])
    expect(values(table)).toMatchObject([left(100_00), within(200_00)])
    expect(table.doubts[0]).toMatchObject({
      code: 'vat-words-unclear',
      values: { column: 'Net/Gross', count: 1, row: 4, text: word },
      proposed: 'leave-out',
    })
  },
)

test.each([
  ['included', within(300_00)],
  ['left-out', left(300_00)],
  ['not-stated', { money: { net: 300_00, vat: { kind: 'not-stated' } }, vatBasis: 'not-stated' }],
])('a row that says neither is taken as it is said to be: %s', (chosen, expected) => {
  const text = ledger('Net/Gross', 'Gross', 'Gross', 'Both')
  const table = read('ledger', text, { answers: { 'vat-words-unclear': chosen } })
  expect(problems(table)).toEqual([])
  expect(values(table)[2]).toMatchObject(expected)
})

test('with an amount column of each kind the words are not read', () => {
  const text = 'Date,Supplier,Net,Gross,VAT basis\n20/11/2026,Acme,100.00,120.00,Gross'
  const table = read('ledger', text, { answers: { 'net-or-gross': 'net' } })
  expect(values(table)).toMatchObject([left(100_00)])
  expect(table.notices).toEqual([{ code: 'vat-words-unused', values: { column: 'VAT basis' } }])
})

test('amounts under such a header stay amounts', () => {
  const text = 'Date,Supplier,Cost centre,Net,VAT\n01/11/2026,Acme,Digital,100.00,20.00'
  expect(values(read('ledger', text))).toMatchObject([
    { money: { net: 100_00, vat: { kind: 'stated', vat: 20_00 } }, vatBasis: 'stated' },
  ])
})

test('where a column holds the VAT the words are not read, which is said', () => {
  const text = 'Date,Supplier,Amount,VAT,Net/Gross\n01/11/2026,Acme,100.00,20.00,Net'
  const table = read('ledger', text)
  expect(problems(table)).toEqual([])
  expect(table.notices).toEqual([{ code: 'vat-words-unused', values: { column: 'Net/Gross' } }])
})

test('among cost items too it is no amount', () => {
  const text = 'Date,Description,Amount,Net/Gross\n01/11/2026,Cloud,100.00,Net\n02/11/2026,Cloud,50.00,Gross'
  const table = read('costItems', text)
  expect(problems(table)).toEqual([])
  expect(table.sums).toEqual({ net: 150_00 })
  expect(table.notices).toEqual([{ code: 'vat-words-unused', values: { column: 'Net/Gross' } }])
})
