import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { ExportTable } from '#exchange/backlog/exportTable.ts'
import type { RowScope } from '#exchange/tables/table.ts'

const TOTAL = new Set(
  [
    'total',
    'totals',
    'grand total',
    'sum',
    'gesamt',
    'gesamtsumme',
    'summe',
    'insgesamt',
    'somme',
    'total general',
    'suma',
    'totaal',
    'razem',
    'łącznie',
    'ogółem',
  ].map(plainWords),
)

const isFilled = (text: string) => text.trim() !== ''

/** Tells total rows from entries: undated, with the word for it, or the last row with time and nothing that it was for. */
export function totalRows(found: ExportTable): (row: RowScope) => boolean {
  const date = found.first('date')
  const named = ['project', 'task', 'tag', 'client', 'role', 'people', 'start'].map(found.first)
  const times = [found.first('duration'), found.first('hours')]
  const last = found.rows.at(-1)
  return row => {
    // The word may stand where the date would.
    if (isFilled(date(row)) && !TOTAL.has(plainWords(date(row)))) return false
    if (row.cells.some(cell => TOTAL.has(plainWords(cell)))) return true
    return (
      row === last &&
      found.rows.length > 1 &&
      named.every(read => !isFilled(read(row))) &&
      times.some(read => isFilled(read(row)))
    )
  }
}
