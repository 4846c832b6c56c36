import { isDash } from './cells/numberText.ts'
import { isData } from './columns/columnShape.ts'
import type { FieldSpec } from './columns/fieldSpec.ts'
import { saysNil, saysNote, saysSubtotal, saysTotal } from './rowWords.ts'
import type { RowScope, TableColumn } from './table.ts'
import type { Note } from './types.ts'

export interface SortedRows {
  readonly data: readonly RowScope[]
  readonly totals: readonly RowScope[]
  /** Total rows, by number, of the rows since the total before only. */
  readonly parts: ReadonlySet<number>
  readonly notes: readonly Note[]
  /** Rows that state that there is nothing to list. */
  readonly nil: readonly Note[]
  readonly blank: number
}

interface SortContext {
  /** Index of the first row after the header. */
  readonly start: number
  readonly header: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly fields: readonly FieldSpec[]
}

const isFilled = (cell: string) => cell.trim() !== ''
/** A total may stand where the date would. */
const isNoDate = (cell: string) => !isFilled(cell) || saysTotal(cell)
const NOTHING = /^[£$€\s]*(?:0+(?:[.,]0+)?)?[£$€\s]*$/
const isNothing = (cell: string) => NOTHING.test(cell) || isDash(cell) || saysNil(cell)

/**
 * Sorts what follows the header into data, total rows (by their word, or amounts alone in the last row),
 * footnotes (one cell of words in a wide table, the header once more), statements of nothing, and blank rows.
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
  const counts = mapped(spec => spec.counts === true)
  const dates = mapped(spec => spec.date === true)
  const words = mapped(spec => spec.amount !== true)
  const has = (cells: readonly string[], list: readonly TableColumn[]) =>
    list.some(column => isFilled(cells[column.index] ?? ''))
  const isNil = (cells: readonly string[], filled: readonly string[]) =>
    amounts.every(({ index }) => isNothing(cells[index] ?? '')) && filled.some(saysNil)
  const speaks = (cells: readonly string[], filled: readonly string[]) =>
    isNote(cells, filled, header) || (saysNote(filled[0] ?? '') && !has(cells, dates) && !has(cells, amounts))
  const lastFilled = rows.findLastIndex(cells => {
    const filled = cells.filter(isFilled)
    return has(cells, columns) && !speaks(cells, filled) && !isNil(cells, filled)
  })

  const data: RowScope[] = []
  const totals: RowScope[] = []
  const parts = new Set<number>()
  const notes: Note[] = []
  const nil: Note[] = []
  let blank = 0
  for (const [offset, cells] of rows.slice(start).entries()) {
    const row = start + offset + 1
    const filled = cells.filter(isFilled)
    const text = () => filled.join(' ')
    const addsUp = () => {
      totals.push({ row, cells, issues: [] })
      if (filled.some(saysSubtotal)) parts.add(row)
    }
    const undated = dates.every(({ index }) => isNoDate(cells[index] ?? ''))
    const sums = undated && filled.some(saysTotal)
    const onlyAmounts = has(cells, amounts) && !has(cells, words) && start + offset === lastFilled
    if (filled.length === 0) blank += 1
    else if (isNil(cells, filled)) nil.push({ row, text: text() })
    else if (undated && has(cells, amounts) && (sums || onlyAmounts)) {
      addsUp()
    } else if (sums && filled.every(cell => saysTotal(cell) || isData(cell))) {
      if (has(cells, counts)) addsUp()
      else notes.push({ row, text: text() })
    } else if (speaks(cells, filled)) notes.push({ row, text: text() })
    else data.push({ row, cells, issues: [] })
  }
  return { data, totals, parts, notes, nil, blank }
}

function isNote(cells: readonly string[], filled: readonly string[], header: readonly string[]): boolean {
  const [only = ''] = filled
  const width = Math.max(cells.length, header.length)
  if (filled.length === 1 && width >= 3 && !isData(only) && isFilled(cells[0] ?? '')) return true
  return header.some(isFilled) && cells.every((cell, i) => cell.trim() === (header[i] ?? '').trim())
}
