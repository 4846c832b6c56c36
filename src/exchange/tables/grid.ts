import { err, ok, type Failure, type Result } from '#core/result.ts'
import { findDelimiter } from './delimiter.ts'
import { splitCells, type Delimiter } from './splitCells.ts'

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

const isBlank = (row: readonly string[]) => row.every(cell => cell.trim() === '')

/**
 * Reads pasted text as a table: spreadsheet cells, or comma, semicolon or pipe separated values.
 * Errors: `table-empty`, `table-too-large`.
 * @example readGrid('Role\tPeople\nDeveloper\t2')
 */
export function readGrid(text: string): Result<Grid, Failure<'table-empty' | 'table-too-large'>> {
  const body = text.replace(/^\uFEFF/, '')
  const delimiter = findDelimiter(body)
  const { rows, unclosedQuote } = splitCells(body, delimiter)
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop()
  if (rows.length === 0) return err({ code: 'table-empty' })
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length > MOST_ROWS || columns > MOST_COLUMNS) {
    return err({ code: 'table-too-large', rows: rows.length, columns })
  }
  return ok({ rows, delimiter, ...(unclosedQuote === undefined ? {} : { unclosedQuote }) })
}
