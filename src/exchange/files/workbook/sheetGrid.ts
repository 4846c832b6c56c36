import type { Grid } from '#exchange/tables/grid.ts'
import { cellText, percentText, type SheetValue } from './cellText.ts'
import { areMonths, isMonth, monthText } from './month.ts'
import { isPercent } from './percent.ts'

interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** A sheet as a workbook reader hands it over. */
export interface RawSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetValue[])[]
  readonly merges?: readonly Merge[]
  readonly cells?: ReadonlyMap<
    string,
    { readonly formula?: string; readonly value?: unknown; readonly style?: { readonly numFmt?: string } }
  >
}

export interface SheetGrid {
  /** Absent where no cell is filled. */
  readonly grid?: Grid
  /** Formulas that were saved without what they come to. */
  readonly uncalculated: number
  /** Cells that took the words of the merged cell that they are part of. */
  readonly filledDown: number
}

/**
 * Cells merged down a column say the same for each of their rows: words and dates are repeated in each, amounts
 * are not, because they would count several times.
 */
function fillDown(rows: string[][], { rows: raw, merges = [] }: RawSheet): number {
  let filled = 0
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const value = raw[startRow]?.[startCol]
    if (startCol !== endCol || (typeof value !== 'string' && !(value instanceof Date))) continue
    const text = rows[startRow]?.[startCol] ?? ''
    for (const row of rows.slice(startRow + 1, endRow + 1)) {
      if (row[startCol] !== '' || row.every(cell => cell === '')) continue
      row[startCol] = text
      filled += 1
    }
  }
  return filled
}

/** The texts of a sheet's cells: percentages and months as they are shown. */
function textsOf({ rows, cells }: RawSheet, options: { readonly is1904?: boolean }): string[][] {
  const months: { readonly row: number; readonly column: number; readonly day: string }[] = []
  const texts = rows.map((cellsOfRow, row) =>
    cellsOfRow.map((value, column) => {
      const format = cells?.get(`${row},${column}`)?.style?.numFmt
      if (typeof value === 'number' && isPercent(format)) return percentText(value)
      const text = cellText(value, options)
      if (value instanceof Date && isMonth(format)) months.push({ row, column, day: text })
      return text
    }),
  )
  if (areMonths(months.map(({ day }) => day)))
    for (const { row, column, day } of months) texts[row]?.splice(column, 1, monthText(day))
  return texts
}

/** Makes the grid of a sheet, as wide as its last filled column. */
export function sheetGrid(sheet: RawSheet, options: { readonly is1904?: boolean } = {}): SheetGrid {
  const texts = textsOf(sheet, options)
  const lastOf = (row: readonly string[]) => row.findLastIndex(cell => cell.trim() !== '')
  const width = texts.reduce((most, row) => Math.max(most, lastOf(row) + 1), 0)
  while (texts.length > 0 && lastOf(texts.at(-1) ?? []) === -1) texts.pop()
  const uncalculated = [...(sheet.cells ?? new Map()).values()].filter(
    cell => cell.formula !== undefined && (cell.value === null || cell.value === undefined),
  ).length
  if (texts.length === 0) return { uncalculated, filledDown: 0 }
  const rows = texts.map(row => Array.from({ length: width }, (_, i) => row[i] ?? ''))
  const filledDown = fillDown(rows, sheet)
  return { grid: { rows, delimiter: '\t' }, uncalculated, filledDown }
}
