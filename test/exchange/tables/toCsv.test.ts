import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { expect, test } from 'vitest'
import { LARGEST } from '#core/money.ts'
import { neutralised, plainMoney, toCsv } from '#exchange/tables/toCsv.ts'
import { pence } from '#test/support/builders.ts'

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  '  =1',
  '"=1',
  '\'=HYPERLINK("x")',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '\tplain',
  '\nplain',
  '-',
  '\0=1',
  '|calc',
])('%j is neutralised', text => {
  expect(neutralised(text)).toBe(`'${text}`)
})

test.each(['', 'plain', 'a=b', '1 = 1', '£5', '(12)', "O'Brien", 'Café', '25 May', '#1'])(
  '%j stays as it is',
  text => {
    expect(neutralised(text)).toBe(text)
  },
)

test('numbers and money stay numbers, below zero too; missing is empty, not zero', () => {
  const rows = [[-5, { money: pence(-123450) }, undefined, 0.5, { money: pence(7) }, '-5']]
  expect(toCsv({ columns: ['a', 'b', 'c', 'd', 'e', 'f'], rows }, { bom: false })).toBe(
    "a,b,c,d,e,f\r\n-5,-1234.50,,0.5,0.07,'-5\r\n",
  )
  expect(() => toCsv({ columns: ['a'], rows: [[Number.NaN]] })).toThrow(RangeError)
})

test('the byte order mark is there unless asked not to be', () => {
  expect(toCsv({ columns: ['a'], rows: [] })).toBe('\uFEFFa\r\n')
})

const hostile = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ' ',
    '"',
    "'",
    ',',
    ';',
    'a',
    '1',
    '\u00a0',
    '＝',
    '£',
    '\u200b',
  ),
  maxLength: 12,
})

test('another reader gets back every cell, and none that a spreadsheet would run', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      rows => {
        const read = parseCsv(toCsv({ columns: ['x', 'y'], rows }), { delimiter: ',' })
        expect(read.slice(1)).toEqual(rows.map(row => row.map(neutralised)))
        for (const cell of read.flat()) {
          const shown = String(cell).replace(/^[\s"'\u200b\u00a0]+/u, '')
          if (/^[=+\-@＝]/u.test(shown)) expect(String(cell)).toMatch(/^'/)
          expect(String(cell)).not.toMatch(/^[=+\-@\t\r\n]/)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('minor units are written exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -LARGEST, max: LARGEST }), amount => {
      const text = plainMoney(pence(amount))
      expect(text).toMatch(/^-?\d+\.\d\d$/)
      expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount))
    }),
  )
})
