import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const LEDGER = [
  'Date,Supplier,Invoice No,Net,Gross',
  '08/11/2010,Acme,1,"25,090.00","26,155.50"',
  '15/11/2010,Barclaycard,2,"31,371.89","30,613.45"',
  '16/11/2010,Acme,3,-100.00,-120.00',
  '17/11/2010,Acme,4,-100.00,-90.00',
].join('\n')

test('a gross amount on the wrong side of the net one is no VAT: its row says so, and the others come in', () => {
  const table = read('ledger', LEDGER, { answers: { 'net-or-gross': 'both' } })
  expect(problems(table)).toEqual(['3 Gross cell-gross-below-net', '5 Gross cell-gross-below-net'])
  expect(table.rows[1]).toMatchObject({
    issues: [{ text: '30,613.45', values: { net: '31,371.89' } }],
  })
  expect(values(table).map(({ money }) => money.vat)).toEqual([
    { kind: 'stated', vat: 106_550, recoverable: 0 },
    { kind: 'stated', vat: -2_000, recoverable: 0 },
  ])
})

test('with one of the two amounts every row comes in', () => {
  for (const answer of ['net', 'gross'])
    expect(read('ledger', LEDGER, { answers: { 'net-or-gross': answer } }).counts).toMatchObject({
      ok: 4,
      bad: 0,
    })
})

test.each(['ledger', 'costItems'] as const)('VAT of another sign than its net amount is named: %s', kind => {
  const table = read(
    kind,
    'Date,Supplier,Net,VAT\n08/11/2010,Acme,100.00,-20.00\n09/11/2010,Acme,-100.00,-20.00\n10/11/2010,Acme,0,-5.00',
  )
  expect(problems(table)).toEqual(['2 VAT cell-vat-sign'])
})
