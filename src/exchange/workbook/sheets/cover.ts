import { number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** What the book is, for whom, and what each of its sheets holds. */
export function coverSheet(sheets: readonly Sheet[], words: BookWords): Sheet {
  const { word, facts } = words
  const columns: readonly ColumnOf<Sheet>[] = [
    { key: 'sheet', kind: 'text', cell: ({ name }) => text(name), width: 22 },
    {
      key: 'holds',
      kind: 'text',
      cell: ({ key }) => text(word(`holds.${key}`)),
      width: LONG * 2,
      wrap: true,
    },
    { key: 'rows', kind: 'number', cell: ({ rows }) => number(rows.length) },
  ]
  return sheetOf(
    {
      key: 'cover',
      columns,
      rows: sheets,
      links: sheets.map(({ key }) => key),
      title: facts.title,
      lines: [
        facts.team,
        facts.copy,
        facts.made,
        facts.currency,
        word('note.formulas'),
        word('note.blank'),
        word('note.words'),
        word('note.alongside'),
      ],
    },
    words,
  )
}
