import { beforeAll, describe, expect, test } from 'vitest'
import type { Book, Cell } from '#exchange/workbook/types.ts'
import { writeOdsBook } from '#exchange/workbook/write/ods/write.ts'
import { writeXlsxBook } from '#exchange/workbook/write/xlsx.ts'
import { aBook } from './books.ts'
import { differences, formulasIn, recalculated, soffice, withWrongResults } from './recalculate.ts'
import { aFullTeam, anEmptyTeam, anExample, aTeamOfTwo, aTeamWithoutARate, TODAY } from './teams.ts'

if (soffice === undefined)
  console.log('SKIPPED: soffice is not installed, so LibreOffice has not worked the workbook out again.')

const books: Readonly<Record<string, Book>> = {
  example: aBook(anExample(), TODAY),
  exampleShared: aBook(anExample(), TODAY, 'shared'),
  full: aBook(aFullTeam(), TODAY),
  fullShared: aBook(aFullTeam(), TODAY, 'shared'),
  fewShared: aBook(aTeamOfTwo(), TODAY, 'shared'),
  withoutRate: aBook(aTeamWithoutARate(), TODAY),
  empty: aBook(anEmptyTeam(), TODAY),
}

/** A book of which one formula is wrong: cost + plan where it says cost less plan. */
const spoilt: Book = {
  ...aBook(aFullTeam(), TODAY),
  sheets: aBook(aFullTeam(), TODAY).sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(cells =>
      cells.map((cell, at) => (sheet.columns[at]?.key === 'over' ? added(cell) : cell)),
    ),
  })),
}
function added(cell: Cell): Cell {
  if (cell?.kind !== 'formula' || cell.formula.op !== 'rounded' || cell.formula.of.op !== 'minus') return cell
  return { ...cell, formula: { ...cell.formula, of: { op: 'plus', of: cell.formula.of.of } } }
}

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  let files: Record<string, Uint8Array> = {}

  beforeAll(async () => {
    const written: Record<string, Uint8Array> = {}
    // What the file says that a formula comes to is wrong, so that only what is worked out again can be right.
    for (const [name, book] of Object.entries({ ...books, spoilt })) {
      written[`${name}-x.xlsx`] = await writeXlsxBook(withWrongResults(book))
      written[`${name}-o.ods`] = await writeOdsBook(withWrongResults(book))
    }
    files = recalculated(soffice ?? '', written)
  }, 300_000)

  test.each(Object.keys(books))(
    'comes to what core says in every formula of %s, in XLSX and ODS',
    async name => {
      const book = books[name]
      if (!book) throw new Error(name)
      if (name !== 'empty') expect(formulasIn(book)).toBeGreaterThan(50)
      for (const file of [`${name}-x.xlsx`, `${name}-o.ods`])
        expect(await differences(book, files[file] ?? new Uint8Array())).toEqual([])
    },
  )

  test('finds a formula that is not what core works out, and only that', async () => {
    for (const file of ['spoilt-x.xlsx', 'spoilt-o.ods']) {
      const found = await differences(spoilt, files[file] ?? new Uint8Array())
      expect(found.length).toBeGreaterThan(1)
      expect(found.filter(each => !/^(Sprints|Summary) /.test(each))).toEqual([])
      expect(found.some(each => each.startsWith('Sprints over'))).toBe(true)
    }
  })
})

test('what a formula is said to come to is not taken for what it comes to', async () => {
  const book = aBook(aFullTeam(), TODAY)
  expect(await differences(book, await writeXlsxBook(withWrongResults(book)))).toHaveLength(formulasIn(book))
  expect(await differences(book, await writeXlsxBook(book))).toEqual([])
})
