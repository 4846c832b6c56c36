import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const lines = (...rows: string[]) => rows.join('\n')
const asked = (text: string) => read('ledger', text).doubts.map(({ code, proposed }) => `${code} ${proposed}`)
const vat = (text: string) => asked(text).find(doubt => doubt.startsWith('ledger-vat'))

test.each([
  ['Fecha de pago;Proveedor;Concepto;Importe', '5 de marzo de 2026', '1.234,50'],
  ['Data płatności;Dostawca;Opis;Kwota', '5 marca 2026', '1 234,50'],
  ['Betaaldatum;Leverancier;Omschrijving;Bedrag', '5 mrt 2026', '1.234,50'],
  ['Date de paiement;Fournisseur;Libellé;Montant', '5 mars 2026', '1 234,50'],
  ['Zahlungsdatum;Lieferant;Verwendungszweck;Betrag', '5. März 2026', '1.234,50'],
])('a ledger headed %s is read', (header, date, amount) => {
  const table = read('ledger', lines(header, `${date};Acme;Hosting;${amount}`))
  expect(values(table)).toMatchObject([
    { date: '2026-03-05', supplier: 'Acme', description: 'Hosting', money: { net: 123_450 } },
  ])
})

test('titles above, a header twice, cells of several lines, blank rows, a total and footnotes', () => {
  const table = read(
    'ledger',
    lines(
      '"Spend over £25,000 in May",,,',
      ',,,',
      'Date,Supplier,Expense area,Expense area,Amount',
      '13/05/2026,"Acme',
      'Holdings",Digital,IT,"£1,234.50 "',
      ',,,,',
      '14/05/2026,Big Cloud,Digital,IT,(£234.50)',
      '15/05/2026,Small Ltd,Digital,IT,10.00-',
      ',,,,',
      'Total,,,,£990.00',
      ',,,,',
      'Note 1: Some lines are accruals',
      '"* Figures are provisional, and may change",,,,',
    ),
  )
  expect(values(table).map(({ supplier, money }) => [supplier, money.net])).toEqual([
    ['Acme Holdings', 123_450],
    ['Big Cloud', -23_450],
    ['Small Ltd', -1_000],
  ])
  expect(table.totals).toEqual([{ row: 9, field: 'net', stated: 99_000, found: 99_000 }])
  expect(table.notes.map(({ text }) => text)).toEqual([
    'Spend over £25,000 in May',
    'Note 1: Some lines are accruals',
    '* Figures are provisional, and may change',
  ])
  expect(table.notices).toEqual([{ code: 'header-twice', values: { column: 'Expense area', count: 2 } }])
  expect(table.counts).toEqual({ ok: 3, bad: 0, blank: 3 })
})

test('a total that has only its amount is one, also above footnotes', () => {
  const table = read(
    'ledger',
    lines('Entity,Date,Supplier,Amount', 'X,13/05/2026,A,10', ',,,11', '', 'Note: ends'),
  )
  expect(table.totals).toEqual([{ row: 3, field: 'net', stated: 1_100, found: 1_000 }])
})

test('a subtotal is compared with the rows since the total before', () => {
  const table = read(
    'ledger',
    lines(
      'Date,Supplier,Amount',
      '13/05/2026,A,10',
      '13/05/2026,B,5',
      ',Subtotal,15',
      '13/05/2026,C,7',
      ',Zwischensumme,8',
      ',Grand total,22',
    ),
  )
  expect(table.totals).toEqual([
    { row: 4, part: true, field: 'net', stated: 1_500, found: 1_500 },
    { row: 6, part: true, field: 'net', stated: 800, found: 700 },
    { row: 7, field: 'net', stated: 2_200, found: 2_200 },
  ])
})

test.each(['Totaal', 'Suma końcowa', 'Razem', 'Summe', 'Gesamtbetrag', 'Totaux', 'Ogółem', 'TOTAL:'])(
  '%s begins a total row',
  word => {
    const table = read('ledger', lines('Date,Supplier,Amount', '13/05/2026,A,10', `,${word},10`))
    expect(table.totals).toMatchObject([{ row: 3, stated: 1_000, found: 1_000 }])
  },
)

test.each([
  lines('Date,Supplier,Amount', ',NIL RETURN,'),
  lines('Date,Supplier,Amount', 'Nil return,,'),
  lines('Date,Supplier,Amount', '31/05/2026,Nil return for May,0.00'),
  lines('Date,Supplier,Amount', ',No payments over £25k were made this month,-'),
  lines('Cabinet Office,,', 'NIL RETURN,,'),
])('a nil return is said, and is not an error: %j', text => {
  const table = read('ledger', text)
  expect(table.rows).toEqual([])
  expect(table.unmapped).toEqual([])
  expect(table.notices.map(({ code }) => code)).toEqual(['nil-return'])
})

test('a payment to someone whose name begins like a nil return is a payment', () => {
  const table = read(
    'ledger',
    lines('Date,Supplier,Amount', '13/05/2026,Nil Return Ltd,10', '13/05/2026,Nile Ltd,0'),
  )
  expect(values(table)).toHaveLength(2)
})

test.each([
  ['Note: all amounts INCLUDE VAT', 'included'],
  ['* Figures are exclusive of VAT', 'left-out'],
  ['Amounts do not include VAT', 'left-out'],
  ['Amounts exclude recoverable VAT and include the rest', 'not-stated'],
  ['Note: paid in May', 'not-stated'],
])('a footnote that says "%s" proposes %s', (note, answer) => {
  const text = lines('Date,Supplier,Amount', '13/05/2026,A,10', note)
  expect(vat(text)).toBe(`ledger-vat ${answer}`)
})

test.each([
  ['Amount incl VAT', 'included'],
  ['Amount ex VAT', 'left-out'],
  ['Net amount', 'left-out'],
  ['Gross', 'included'],
  ['Montant TTC', 'included'],
  ['Amount', 'not-stated'],
])('a column called %s proposes %s', (header, answer) => {
  expect(vat(lines(`Date,Supplier,${header}`, '13/05/2026,A,10'))).toBe(`ledger-vat ${answer}`)
})

test('VAT beside the amount is read, and not asked; an empty cell of it is not stated, never zero', () => {
  const table = read('ledger', lines('Date,Supplier,Net,VAT', '13/05/2026,A,10,2', '13/05/2026,B,10,'))
  expect(table.doubts.map(({ code }) => code)).toEqual(['vat-recoverable'])
  expect(values(table).map(({ money, vatBasis }) => [money.vat.kind, vatBasis])).toEqual([
    ['stated', 'stated'],
    ['not-stated', 'not-stated'],
  ])
})

test('a month for a date is asked: its last day, its first, or left out', () => {
  const text = lines('Date,Supplier,Amount', 'May-10,A,10', '28/Nov/25 5:03 PM,B,5')
  const day = (answer?: string) =>
    read('ledger', text, answer ? { answers: { 'date-period': answer } } : {}).rows.map(row =>
      row.ok ? row.value.date : row.issues[0]?.code,
    )
  expect(read('ledger', text).doubts[0]).toMatchObject({
    code: 'date-period',
    values: { column: 'Date', example: 'May-10' },
  })
  expect(day()).toEqual(['2010-05-31', '2025-11-28'])
  expect(day('first')).toEqual(['2010-05-01', '2025-11-28'])
  expect(day('leave-out')).toEqual(['cell-no-day', '2025-11-28'])
})

test('without an amount column one is asked for', () => {
  expect(read('ledger', lines('Date,Supplier', '13/05/2026,A')).unmapped).toEqual(['net'])
})

test('errors of a spreadsheet are refused by name and never left out', () => {
  const table = read(
    'ledger',
    lines('Date,Supplier,Amount', '13/05/2026,A,#REF!', '#VALUE!,B,5', '13/05/2026,C,1'),
  )
  expect(problems(table)).toEqual(['2 Amount cell-amount', '3 Date cell-when'])
})

const sided = (...rows: string[]) =>
  lines('Posting date,Supplier name,Cost centre,Account description,Voucher,Debit,Credit', ...rows)

test('debits and credits in columns of their own come to one amount, and so do their totals', () => {
  const table = read(
    'ledger',
    sided(
      '01/05/2012,Alpha,GDS,IT hosting,V1,"30,000.00",',
      '02/05/2012,Alpha,GDS,IT hosting,V2,,"5,000.00"',
      '03/05/2012,Alpha,GDS,IT hosting,V3,,',
      'Total,,,,,"30,000.00","5,000.00"',
    ),
  )
  expect(values(table)).toMatchObject([
    { area: 'GDS', type: 'IT hosting', reference: 'V1', money: { net: 3_000_000 } },
    { money: { net: -500_000 } },
  ])
  expect(problems(table)).toEqual(['4 Debit cell-empty'])
  expect(table.totals).toEqual([{ row: 5, field: 'net', stated: 2_500_000, found: 2_500_000 }])
})

test('credits that are written below zero are taken off, and that is said', () => {
  const table = read('ledger', sided('01/05/2012,A,GDS,IT,V1,100.00,', '02/05/2012,A,GDS,IT,V2,,-40.00'))
  expect(values(table).map(({ money }) => money.net)).toEqual([10_000, -4_000])
  expect(table.notices).toMatchObject([{ code: 'credits-below-zero' }])
})

test.each(['Account', 'Nominal code', 'Account description', 'GL account'])(
  'a column headed %s is the kind of expense',
  header => {
    const table = read('ledger', lines(`Date,Supplier,${header},Amount`, '01/05/2012,A,Hosting,5.00'))
    expect(values(table)).toMatchObject([{ type: 'Hosting' }])
  },
)

test('amounts without VAT ask at what rate it comes on top, and whether it is recovered', () => {
  const text = lines('Date,Supplier,Amount', '01/05/2012,A,500.05', 'Note: amounts exclude VAT at 20%')
  expect(asked(text)).toContain('ledger-vat-rate 20')
  expect(values(read('ledger', text))).toMatchObject([
    { vatBasis: 'stated', money: { net: 50_005, vat: { kind: 'stated', vat: 10_001, recoverable: 0 } } },
  ])
  const all = read('ledger', text, { answers: { 'vat-recoverable': 'all' } })
  expect(values(all)).toMatchObject([{ money: { vat: { recoverable: 10_001 } } }])
  const unsaid = lines('Date,Supplier,Amount (excl VAT)', '01/05/2012,A,500.00')
  expect(asked(unsaid)).toContain('ledger-vat-rate unknown')
  expect(values(read('ledger', unsaid))).toMatchObject([{ money: { vat: { kind: 'not-stated' } } }])
})
