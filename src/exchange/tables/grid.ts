import { err, ok, type Failure, type Result } from '#core/result.ts'
import { findDelimiter } from './delimiter.ts'
import { eachRow, type Delimiter } from './splitCells.ts'

/** A table as text: rows of cells, nothing interpreted, trailing blank rows dropped. */
export interface Grid {
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: Delimiter
  /** Row number of a quote that was never closed; from there quotes are ordinary characters. */
  readonly unclosedQuote?: number
}

/** More than this is a file to import, not a table to paste. */
export const MOST_ROWS = 200_000
export const MOST_COLUMNS = 1_000
/** Blank ones between filled ones too. */
export const MOST_CELLS = 5_000_000

const isBlank = (row: readonly string[]) => row.every(cell => cell.trim() === '')

/** Rows as they come, blank ones only where a filled one follows, and no more of them than a table may have. */
function gatherRows() {
  const rows: string[][] = []
  let blank: string[][] = []
  let [cells, blankCells] = [0, 0]
  let columns = 0
  const isFull = () => rows.length + blank.length > MOST_ROWS || cells + blankCells > MOST_CELLS
  return {
    rows,
    /** Whether more may come. */
    take: (row: string[]): boolean => {
      if (isBlank(row)) {
        // Where the table is full any filled row is too many, however many blank ones come before it.
        if (!isFull()) blank.push(row)
        blankCells += row.length
        return true
      }
      cells += blankCells + row.length
      for (const each of [...blank, row]) {
        rows.push(each)
        columns = Math.max(columns, each.length)
      }
      blank = []
      blankCells = 0
      return !isFull()
    },
    size: () => ({ rows: rows.length, columns }),
    isTooLarge: () => rows.length > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS,
  }
}

/**
 * Reads pasted text as a table: spreadsheet cells, or comma, semicolon or pipe separated values.
 * Errors: `table-empty`, `table-too-large`, which is known as soon as it is.
 * @example readGrid('Role\tPeople\nDeveloper\t2')
 */
export function readGrid(text: string): Result<Grid, Failure<'table-empty' | 'table-too-large'>> {
  const body = text.replace(/^\uFEFF/, '')
  const delimiter = findDelimiter(body)
  const { rows, take, size, isTooLarge } = gatherRows()
  const unclosedQuote = eachRow(body, delimiter, take, MOST_CELLS)
  if (rows.length === 0) return err({ code: 'table-empty' })
  if (isTooLarge()) return err({ code: 'table-too-large', ...size() })
  return ok({ rows, delimiter, ...(unclosedQuote === undefined ? {} : { unclosedQuote }) })
}
