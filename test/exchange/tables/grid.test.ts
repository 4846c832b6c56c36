import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGrid } from '#exchange/tables/grid.ts'
import { splitCells } from '#exchange/tables/splitCells.ts'

const rowsOf = (text: string) => {
  const grid = readGrid(text)
  return grid.ok ? grid.value.rows : grid.error.code
}

test('reads spreadsheet cells, with line breaks inside quoted ones', () => {
  expect(rowsOf('Role\tNote\r\nDeveloper\t"first ""line""\nsecond"\r\n')).toEqual([
    ['Role', 'Note'],
    ['Developer', 'first "line"\nsecond'],
  ])
})

test('finds semicolons where commas are decimals, and commas where semicolons are text', () => {
  expect(rowsOf('Date;Cost\n01/05/2012;26,50\n02/05/2012;1,00')).toEqual([
    ['Date', 'Cost'],
    ['01/05/2012', '26,50'],
    ['02/05/2012', '1,00'],
  ])
  expect(rowsOf('Date,What\n1 May 2012,rent; rates\n2 May 2012,"a, b"')).toEqual([
    ['Date', 'What'],
    ['1 May 2012', 'rent; rates'],
    ['2 May 2012', 'a, b'],
  ])
})

test('a quote that does not span a cell is text, as spreadsheets copy it', () => {
  expect(rowsOf('"Beta" launch\t12" screen\nx\ty')).toEqual([
    ['"Beta" launch', '12" screen'],
    ['x', 'y'],
  ])
})

test('a quote that is never closed swallows nothing, and is said', () => {
  const closed = readGrid('a\tb\n"open\tc\n"d"\te')
  expect(closed.ok && closed.value.unclosedQuote).toBeUndefined()
  const open = readGrid('a\tb\nc\t"open\nd\te')
  expect(open).toMatchObject({
    ok: true,
    value: {
      rows: [
        ['a', 'b'],
        ['c', '"open'],
        ['d', 'e'],
      ],
      unclosedQuote: 2,
    },
  })
})

test('nothing is refused', () => {
  expect(rowsOf(' \n\t\n')).toBe('table-empty')
})

const cell = fc.string({
  unit: fc.constantFrom('a', '1', '"', ',', ';', '\t', '\n', '\r', ' ', '|', "'", '£'),
})
const delimiters = fc.constantFrom('\t', ',', ';', '|') as fc.Arbitrary<'\t' | ',' | ';' | '|'>

test('what any RFC 4180 writer writes is read back, cell for cell', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      delimiters,
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, line) => {
        const text = rows.map(row => row.map(quoted).join(delimiter)).join(line)
        expect(splitCells(text, delimiter)).toEqual({ rows })
      },
    ),
  )
})

test('any text is read without loss of its letters, and in time that grows with its length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', '""', '"\t') }),
      delimiters,
      (text, delimiter) => {
        const letters = (s: string) => s.replace(/[^a]/g, '').length
        expect(letters(splitCells(text, delimiter).rows.flat().join(''))).toBe(letters(text))
      },
    ),
  )
  for (const part of ['"a\t', '"""\t', '"\t""\t', '"a\n', '""a"\t"']) {
    const started = performance.now()
    splitCells(part.repeat(100_000), '\t')
    expect(performance.now() - started).toBeLessThan(2_000)
  }
})
