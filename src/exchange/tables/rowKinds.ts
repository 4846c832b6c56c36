import { isData } from './columns/columnShape.ts'
import type { FieldSpec } from './columns/fieldSpec.ts'
import type { RowScope, TableColumn } from './table.ts'

const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b|^sum\b/i

export interface SortedRows {
  readonly data: readonly RowScope[]
  readonly totals: readonly RowScope[]
  readonly notes: readonly { readonly row: number; readonly text: string }[]
  readonly blank: number
}

const isFilled = (cell: string) => cell.trim() !== ''

/**
 * Sorts what follows the header into data, total rows (by their word, or amounts alone in the last row),
 * footnotes (one cell of words in a wide table, the header once more) and blank rows.
 */
export function sortRows(
  rows: readonly (readonly string[])[],
  { start, header, columns, fields }: SortContext,
): SortedRows {
  const specs = new Map(fields.map(spec => [spec.name, spec]))
  const mapped = (test: (spec: FieldSpec) => boolean) =>
    columns.filter(column => {
      const spec = specs.get(column.field)
      return spec !== undefined && test(spec)
    })
  const amounts = mapped(spec => spec.amount === true)
  const dates = mapped(spec => spec.date === true)
  const words = mapped(spec => spec.amount !== true)
  const has = (cells: readonly string[], list: readonly TableColumn[]) =>
    list.some(column => isFilled(cells[column.index] ?? ''))
  const lastFilled = rows.findLastIndex(cells => has(cells, columns))

  const data: RowScope[] = []
  const totals: RowScope[] = []
  const notes: { row: number; text: string }[] = []
  let blank = 0
  for (const [offset, cells] of rows.slice(start).entries()) {
    const row = start + offset + 1
    const filled = cells.filter(isFilled)
    const undated = dates.length === 0 || !has(cells, dates)
    const saysTotal = filled.some(cell => TOTAL.test(cell.trim()))
    const onlyAmounts = has(cells, amounts) && !has(cells, words) && start + offset === lastFilled
    if (filled.length === 0) blank += 1
    else if (undated && amounts.length > 0 && has(cells, amounts) && (saysTotal || onlyAmounts)) {
      totals.push({ row, cells, issues: [] })
    } else if (undated && saysTotal && filled.every(cell => TOTAL.test(cell.trim()) || isData(cell))) {
      notes.push({ row, text: filled.join(' ') })
    } else if (isNote(cells, filled, header)) notes.push({ row, text: filled.join(' ') })
    else data.push({ row, cells, issues: [] })
  }
  return { data, totals, notes, blank }
}

interface SortContext {
  /** Index of the first row after the header. */
  readonly start: number
  readonly header: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly fields: readonly FieldSpec[]
}

function isNote(cells: readonly string[], filled: readonly string[], header: readonly string[]): boolean {
  const [only = ''] = filled
  if (filled.length === 1 && cells.length >= 3 && !isData(only) && isFilled(cells[0] ?? '')) return true
  return header.some(isFilled) && cells.every((cell, i) => cell.trim() === (header[i] ?? '').trim())
}
