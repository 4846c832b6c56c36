import type { Book, Sheet, SheetKey } from './types.ts'

/** The title and its lines stand over the table; no row is left blank. */
export const headerRow = ({ lines }: Sheet): number => 1 + lines.length
export const firstRow = (sheet: Sheet): number => headerRow(sheet) + 1
export const lastRow = (sheet: Sheet): number =>
  headerRow(sheet) + sheet.rows.length + (sheet.total === undefined ? 0 : 1)

/** A, B … Z, AA: a column's letters from its place, counted from 0. */
export const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

/** A cell's name from its row and column, both counted from 0: B4. */
export const a1 = (row: number, column: number): string => `${letters(column)}${row + 1}`

export interface Places {
  readonly sheet: (key: SheetKey) => Sheet
  readonly column: (key: SheetKey, column: string) => number
}

/** Finds sheets and columns of a book; one that is not there is a bug and throws. */
export function placesIn({ sheets }: Pick<Book, 'sheets'>): Places {
  const byKey = new Map(sheets.map(sheet => [sheet.key, sheet]))
  const sheetOf = (key: SheetKey) => {
    const found = byKey.get(key)
    if (!found) throw new Error(`The workbook has no sheet ${key}`)
    return found
  }
  return {
    sheet: sheetOf,
    column: (key, column) => {
      const at = sheetOf(key).columns.findIndex(each => each.key === column)
      if (at < 0) throw new Error(`The sheet ${key} has no column ${column}`)
      return at
    },
  }
}
