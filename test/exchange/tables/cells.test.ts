import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST } from '#core/money.ts'
import { makeAsker } from '#exchange/tables/asker.ts'
import { amountReader } from '#exchange/tables/cells/amount.ts'
import { columnOrder, dayOf } from '#exchange/tables/cells/dateOrder.ts'
import { takeDateApart } from '#exchange/tables/cells/dateText.ts'
import { readWhen } from '#exchange/tables/cells/period.ts'
import { day } from '#test/support/builders.ts'

function amounts(texts: readonly string[], answers: Record<string, string> = {}) {
  const asker = makeAsker(answers)
  const read = amountReader({ texts, column: 'Cost', currency: 'GBP', ask: asker.ask })
  const results = texts.map(read)
  return {
    values: results.map(result => (result.ok ? Number(result.value) : result.error.code)),
    asked: asker.doubts.map(doubt => `${doubt.code}: ${doubt.proposed}`),
  }
}

test.each([
  ['£1,234.50', 123450],
  ['-£5', -500],
  ['(1,000.00)', -100000],
  ['£(12)', -1200],
  ['12.5-', -1250],
  ['1 234,56', 123456],
  ['1.234,56', 123456],
  ['−7.00', -700],
  ['26155.5', 2615550],
  ['0.01', 1],
  ['GBP 10', 1000],
  ['50.00 CR', -5000],
  ['50.00CR', -5000],
  ['£1,250.00 Cr', -125000],
  ['50.00 DR', 5000],
  ['1.250,00 cr', -125000],
])('%s is %i in a column of its own', (text, minor) => {
  expect(amounts([text]).values).toEqual([minor])
})

test.each([
  ['12/5', 'cell-amount'],
  ['1,23.00', 'cell-amount'],
  ['--5', 'cell-amount'],
  ['66%', 'cell-amount'],
  ['1.2345', 'cell-amount-decimals'],
  ['99999999999999999', 'cell-amount-too-large'],
  ['#REF!', 'cell-amount'],
  ['-50.00 CR', 'cell-amount'],
  ['(50.00) DR', 'cell-amount'],
  ['50.00 CRDR', 'cell-amount'],
  ['CR', 'cell-amount'],
])('%s is refused: %s', (text, code) => {
  expect(amounts([text, '1.50']).values[0]).toBe(code)
})

test('a column decides its decimal mark, and one that contradicts itself is asked', () => {
  expect(amounts(['1.234', '0,50'])).toEqual({ values: [123400, 50], asked: [] })
  expect(amounts(['1,234', '2.50'])).toEqual({ values: [123400, 250], asked: [] })
  expect(amounts(['1.234'])).toEqual({ values: [123400], asked: ['decimal-mark: comma'] })
  expect(amounts(['1.50', '2,50', '3,50'])).toEqual({
    values: ['cell-amount', 250, 350],
    asked: ['decimal-mark-mixed: comma'],
  })
})

test('a dash is asked about, and so is another currency', () => {
  expect(amounts([' - ', '1'])).toEqual({ values: [0, 100], asked: ['dash-zero: zero'] })
  expect(amounts([' £-   ', '- €', '1']).values).toEqual([0, 0, 100])
  expect(amounts(['-', '1'], { 'dash-zero:Cost': 'missing' }).values).toEqual(['cell-dash', 100])
  expect(amounts(['€5', '1'])).toEqual({
    values: ['cell-currency', 100],
    asked: ['other-currency: leave-out'],
  })
  expect(amounts(['€5', '1'], { 'other-currency:Cost': 'take' }).values).toEqual([500, 100])
})

test('any amount in any usual notation is read to the penny', () => {
  const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark)
  const signs = [
    (s: string) => `-${s}`,
    (s: string) => `(${s})`,
    (s: string) => `${s}-`,
    (s: string) => `£ -${s}`,
    (s: string) => `−£${s}`,
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: -LARGEST, max: LARGEST }),
      fc.constantFrom(['.', ','], ['.', ''], ['.', ' '], [',', '.'], [',', ' '], [',', ''], ['.', '’']),
      fc.constantFrom(...signs),
      (amount, [point = '.', mark = ''], sign) => {
        const digits = String(Math.abs(amount)).padStart(3, '0')
        const size = `${grouped(digits.slice(0, -2), mark)}${point}${digits.slice(-2)}`
        expect(amounts([amount < 0 ? sign(size) : size]).values).toEqual([amount === 0 ? 0 : amount])
      },
    ),
  )
})

function dates(texts: readonly string[], answers: Record<string, string> = {}) {
  const asker = makeAsker(answers)
  const order = columnOrder(texts, { ask: asker.ask, column: 'Date', all: texts })
  const days = texts.map(text => {
    const date = takeDateApart(text)
    return date ? dayOf(date, order) : undefined
  })
  return { days, asked: asker.doubts.map(doubt => `${doubt.code}: ${doubt.proposed}`) }
}

test.each([
  ['08-Nov-10', '2010-11-08'],
  ['4 March 2026', '2026-03-04'],
  ['Wednesday, 4th March 2026', '2026-03-04'],
  ['March 4, 2026', '2026-03-04'],
  ['2026-03-04T00:00:00', '2026-03-04'],
  ['20260304', '2026-03-04'],
  ['46085', '2026-03-04'],
  ['28/Nov/25 5:03 PM', '2025-11-28'],
  ['20.04.2011', '2011-04-20'],
  ['2 Sept 2026', '2026-09-02'],
  ['5 de marzo de 2026', '2026-03-05'],
  ['miércoles, 4 de marzo de 2026', '2026-03-04'],
  ['05-ene-26', '2026-01-05'],
  ['5 dic. 2025', '2025-12-05'],
  ['5 października 2026', '2026-10-05'],
  ['12 paź 2026', '2026-10-12'],
  ['śr. 4 marca 2026', '2026-03-04'],
  ['1 maart 2026', '2026-03-01'],
  ['1-mrt-26', '2026-03-01'],
  ['woensdag 4 mei 2022', '2022-05-04'],
  ['1er août 2026', '2026-08-01'],
  ['14 févr. 2026', '2026-02-14'],
  ['14-juil.-2026', '2026-07-14'],
  ['Mittwoch, 4. März 2026', '2026-03-04'],
  ['3. Okt. 2026', '2026-10-03'],
  ['24. Dez 2026', '2026-12-24'],
  ['Jänner 5, 2026', '2026-01-05'],
  ['Mar 4 2026', '2026-03-04'],
  ['4/13/2026 5:03 p. m.', '2026-04-13'],
  ['46085.71', '2026-03-04'],
])('%s is %s without asking', (text, iso) => {
  expect(dates([text])).toEqual({ days: [iso], asked: [] })
})

test.each([
  '31/02/2026',
  '12/13/14/15',
  '4 March',
  'Smarch 4 2026',
  '14 jui 2026',
  'Lundi',
  '100',
  '2026-13-01',
  'n/a',
  '2011-12',
])('%s is not a day', text => expect(dates([text]).days).toEqual([undefined]))

test('the order comes from the whole column', () => {
  expect(dates(['01/05/12', '31/05/12'])).toEqual({ days: ['2012-05-01', '2012-05-31'], asked: [] })
  expect(dates(['5/1/2012', '5/31/2012'])).toEqual({ days: ['2012-05-01', '2012-05-31'], asked: [] })
})

test('one date that only an American would write is asked about, since it would turn every other date round', () => {
  expect(dates(['12/13/2025', '01/02/2026']).asked).toEqual(['date-order: month-first'])
  expect(dates(['12/13/2025', '01/02/2026'], { 'date-order': 'day-first' }).days).toEqual([
    undefined,
    '2026-02-01',
  ])
  expect(dates(['12/13/2025', '12/14/2025', '01/02/2026']).asked).toEqual([])
  expect(dates(['12/13/2025']).asked).toEqual([])
})

test('a column that does not tell is asked, and the closer reading is proposed', () => {
  expect(dates(['01/05/12', '02/05/12', '03/05/12']).asked).toEqual(['date-order: day-first'])
  expect(dates(['05/01/12', '05/02/12', '05/03/12']).asked).toEqual(['date-order: month-first'])
  expect(dates(['01/05/12', '02/05/12'], { 'date-order': 'month-first' }).days).toEqual([
    '2012-01-05',
    '2012-02-05',
  ])
  expect(dates(['13/05/12', '05/14/12', '05/15/12'])).toEqual({
    days: [undefined, '2012-05-14', '2012-05-15'],
    asked: ['date-order-mixed: month-first'],
  })
  expect(dates(['05/05/2012'])).toEqual({ days: ['2012-05-05'], asked: [] })
})

test('a column that contradicts itself is asked with one of its own dates', () => {
  const shown: unknown[] = []
  columnOrder(['13/05/12', '05/14/12'], {
    ask: (_code, _about, { values }) => {
      shown.push(values?.example)
      return 'day-first'
    },
    column: 'When',
    all: [],
  })
  expect(shown).toEqual(['13/05/12'])
})

test('ISO dates that a spreadsheet swapped beside American ones are asked', () => {
  expect(dates(['2010-02-08', '2010-10-08', '8/16/2010', '8/24/2010'])).toEqual({
    days: ['2010-08-02', '2010-08-10', '2010-08-16', '2010-08-24'],
    asked: ['date-iso-swapped: swap'],
  })
})

test('every day is read from each notation', () => {
  const date = fc.date({ min: new Date('1980-01-01'), max: new Date('2068-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(date, when => {
      const iso = when.toISOString().slice(0, 10)
      const [year = '', month = '', two = ''] = iso.split('-')
      const name = when.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
      const written = [
        iso,
        `${two} ${name} ${year}`,
        `${two}-${name.slice(0, 3)}-${year.slice(2)}`,
        `${two}/${month}/${year}`,
      ]
      const read = written.map(text => dates([text], { 'date-order': 'day-first' }).days[0])
      expect(read).toEqual([iso, iso, iso, iso])
    }),
  )
})

test.each([
  ['April 2012 to March 2013', '2012-04-01', '2013-03-31'],
  ['Apr 2012 - Mar 2013', '2012-04-01', '2013-03-31'],
  ['February 2024', '2024-02-01', '2024-02-29'],
  ['May-10', '2010-05-01', '2010-05-31'],
  ['1 April 2012 – 30 June 2012', '2012-04-01', '2012-06-30'],
  ['April to June 2012', '2012-04-01', '2012-06-30'],
  ['01/04/2012 to 30/06/2012', '2012-04-01', '2012-06-30'],
  ['Q1 2026/27', '2026-04-01', '2026-06-30'],
  ['2026-27 Q4', '2027-01-01', '2027-03-31'],
  ['Quarter 3, 2026/2027', '2026-10-01', '2026-12-31'],
  ['2025-26', '2025-04-01', '2026-03-31'],
  ['2025/26', '2025-04-01', '2026-03-31'],
  ['FY2025-26', '2025-04-01', '2026-03-31'],
  ['FY 2011-12', '2011-04-01', '2012-03-31'],
  ['1999/00', '1999-04-01', '2000-03-31'],
])('%s is a period', (text, from, to) => {
  expect(readWhen(text, { order: 'day-first', isoSwapped: false })).toEqual({
    kind: 'period',
    from: day(from),
    to: day(to),
  })
})

test('a financial year starts in the month that it starts in here', () => {
  const order = { order: 'day-first', isoSwapped: false } as const
  expect(readWhen('Q2 2026/27', order, 7)).toEqual({
    kind: 'period',
    from: day('2026-10-01'),
    to: day('2026-12-31'),
  })
  expect(readWhen('2026/27', order, 1)).toBeUndefined()
})

test.each(['2011-12', '2025-27', 'Q5 2026/27', 'Q1 2026/28'])('%s is no financial period', text => {
  expect(readWhen(text, { order: 'day-first', isoSwapped: false })).toBeUndefined()
})

test('a period that ends before it starts is none', () => {
  expect(readWhen('June 2012 to April 2012', { order: 'day-first', isoSwapped: false })).toBeUndefined()
})
