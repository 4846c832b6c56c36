import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure } from '#exchange/files/types.ts'
import { MOST_COLUMNS, MOST_ROWS } from '#exchange/tables/grid.ts'

const EMPTY_CELL = /<(?:\w+:)?c\s[^<>]*\/>/g
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]*(?:\/>|>\s*<\/\1>)/g
const CELL = /<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Za-z]{1,3})(\d{1,7})"/g
const ROW = /<(?:\w+:)?row\s(?:[^<>]*?\s)?r="(\d{1,7})"/g
/** A cell that does not say where it stands, and so counts from the one before it. */
const UNPLACED = /<(?:\w+:)?c(?:>|\s(?![^<>]*\br=")[^<>]*>)/

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A worksheet without the cells that only have a format: they may stand a million rows below the last figure. */
export function withoutEmpty(xml: string): string {
  return UNPLACED.test(xml) ? xml : xml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '')
}

/** How many cells a worksheet spans, before any is made. Error: `file-too-many-cells`. */
export function spannedCells(xml: string): Result<number, FileFailure> {
  let rows = 0
  const widths = new Map<string, number>()
  let columns = 0
  for (const [, letters = '', row] of xml.matchAll(CELL)) {
    const width = widths.get(letters) ?? columnNumber(letters)
    widths.set(letters, width)
    columns = Math.max(columns, width)
    rows = Math.max(rows, Number(row))
  }
  for (const [, row] of xml.matchAll(ROW)) rows = Math.max(rows, Number(row))
  return rows > MOST_ROWS || columns > MOST_COLUMNS
    ? err({ code: 'file-too-many-cells', rows, columns })
    : ok(rows * columns)
}

const ODS_PIECE = /<table:(table-row|table-cell|covered-table-cell)\b([^<>]*?)(\/?)>/g
const REPEATED = /-repeated="(\d+)"/

/** How many cells a table of an ODS comes to once what it repeats stands there, before any is made. */
export function repeatedCells(table: string): number {
  let cells = 0
  let times = 0
  let column = 0
  let width = 0
  for (const [, piece, attributes = '', empty] of table.matchAll(ODS_PIECE)) {
    const repeat = Number(REPEATED.exec(attributes)?.[1] ?? 1)
    if (piece?.endsWith('-row')) {
      cells += times * width
      times = repeat
      column = 0
      width = 0
    } else {
      column += repeat
      if (empty === '' || attributes.includes('value')) width = column
    }
  }
  return cells + times * width
}
