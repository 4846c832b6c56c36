import type { Cell, Column, ColumnKind, Sheet, SheetKey } from './types.ts'
import type { BookWords } from './words.ts'

/** A column of a table, and how it is made of what a row is of. */
export interface ColumnOf<Row> {
  readonly key: string
  readonly kind: ColumnKind
  readonly cell: (row: Row, index: number) => Cell
  readonly total?: Cell
  /** In characters, where it is not what its kind takes. */
  readonly width?: number
  readonly wrap?: boolean
  /** A number that is a name. */
  readonly named?: boolean
}

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 18,
  date: 13,
  money: 17,
  number: 12,
  percent: 12,
}
/** Of columns whose text is a sentence or more. */
export const LONG = 60

interface SheetOf<Row> {
  readonly key: SheetKey
  readonly columns: readonly ColumnOf<Row>[]
  readonly rows: readonly Row[]
  readonly links?: readonly SheetKey[]
  /** Instead of the one line that says what the sheet holds. */
  readonly lines?: readonly string[]
  readonly title?: string
}

/** A sheet of one table: what stands in it is said by its columns. Amounts say their currency in the header. */
export function sheetOf<Row>(parts: SheetOf<Row>, { word, facts }: BookWords): Sheet {
  const { key, columns, rows, links } = parts
  const summed = columns.some(({ total }) => total !== undefined)
  return {
    key,
    name: word(`sheet.${key}`),
    title: parts.title ?? word(`title.${key}`),
    lines: parts.lines ?? [word(`holds.${key}`)],
    columns: columns.map(column => headed(column, word, facts.sign)),
    rows: rows.map((row, i) => columns.map(column => column.cell(row, i))),
    ...(summed && {
      total: columns.map(({ total }, i) => (i === 0 ? { kind: 'text', text: word('total') } : total)),
    }),
    ...(links && { links }),
  }
}

function headed<Row>(
  { key, kind, width, wrap = false, named = false }: ColumnOf<Row>,
  word: BookWords['word'],
  sign: string,
): Column {
  const name = word(`column.${key}`)
  return {
    key,
    kind,
    header: kind === 'money' ? `${name} (${sign})` : name,
    width: width ?? WIDTHS[kind],
    wrap,
    align: named || kind === 'text' || kind === 'date' ? 'left' : 'right',
  }
}
