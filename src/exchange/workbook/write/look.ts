import type { Cell, Column, ColumnKind, Sheet } from '#exchange/workbook/types.ts'

/** The least that the Government Analysis Function asks for, in points, and a typeface without serifs that all have. */
export const FONT = { name: 'Arial', size: 12, title: 16 } as const

/** How a cell looks. What stands under and over the table, and words among numbers, look as text. */
export interface Look {
  readonly part: 'title' | 'line' | 'header' | 'row' | 'total' | 'link'
  readonly kind: ColumnKind
  readonly align: 'left' | 'right'
  readonly wrap: boolean
  /** A little space at the left, so that it does not touch the number before it. */
  readonly indent: boolean
}

const plain = { kind: 'text', align: 'left', wrap: false, indent: false } as const
export const TITLE: Look = { ...plain, part: 'title' }
export const LINE: Look = { ...plain, part: 'line' }
export const LINK: Look = { ...plain, part: 'link' }

const kindOf = (cell: Cell, column: Column): ColumnKind =>
  cell === undefined ? column.kind : cell.kind === 'formula' ? cell.result.kind : cell.kind

/** Of a value of the column's own kind. */
export const plainLook = (column: Column, at: number): Look => lookOf(undefined, column, at, 'row')

/** Remembers what is made of a look for each column and kind of value, of which there are few and of cells many. */
export function byColumn<T>(columns: readonly Column[], part: 'row' | 'total', make: (look: Look) => T) {
  const made = columns.map(() => new Map<ColumnKind, T>())
  return (cell: Cell, at: number): T | undefined => {
    const [column, known] = [columns[at], made[at]]
    if (!column || !known) return undefined
    const kind = kindOf(cell, column)
    const own = known.get(kind) ?? make(lookOf(cell, column, at, part))
    known.set(kind, own)
    return own
  }
}

function lookOf(cell: Cell, column: Column, at: number, part: 'row' | 'total'): Look {
  const kind = kindOf(cell, column)
  const { wrap, align } = column
  return { part, kind, align, wrap: wrap || kind === 'text', indent: align === 'left' && at > 0 }
}

export const headerLook = ({ align }: Column, at: number): Look => ({
  part: 'header',
  kind: 'text',
  align,
  wrap: true,
  indent: align === 'left' && at > 0,
})

const LINE_HEIGHT = 15.75
/** Excel shows no row that is higher. */
const HIGHEST = 409

/** Lines that a text takes in a column. An average character is a little narrower than the digit that widths count. */
function linesOf(text: string, { width }: Column): number {
  const fits = width * 1.15
  if (text.length <= fits && !text.includes('\n')) return 1
  return text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / fits)), 0)
}

const heightOf = (lines: number): number => Math.min(HIGHEST, lines * LINE_HEIGHT)

/** How high a row is, in points, since not every program finds that out by itself. */
export const rowHeight = (cells: readonly Cell[], { columns }: Sheet): number =>
  heightOf(
    columns.reduce((most, column, at) => {
      const cell = cells[at]
      return cell?.kind === 'text' ? Math.max(most, linesOf(cell.text, column)) : most
    }, 1),
  )

/** Headers are bold, and share their room with the button of a filter. */
export const headerHeight = ({ columns }: Sheet): number =>
  heightOf(
    columns.reduce(
      (most, column) => Math.max(most, linesOf(column.header, { ...column, width: column.width - 4 })),
      1,
    ),
  )
