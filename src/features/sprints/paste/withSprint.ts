import type { Sprint } from '#core/records/sprint.ts'
import type { Grid } from '#exchange/tables/grid.ts'

interface Added {
  readonly header: string
  /** Row number of the table's own header. */
  readonly headerRow: number | undefined
  readonly sprint: Sprint
}

/** A table with a column that says the same sprint in every row. */
export function withSprint(grid: Grid, { header, headerRow = 0, sprint }: Added): Grid {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cellOf = (row: readonly string[], number: number) => {
    if (number === headerRow) return header
    return number < headerRow || row.every(cell => cell.trim() === '') ? '' : `Sprint ${sprint.number}`
  }
  return {
    ...grid,
    rows: grid.rows.map((row, at) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => ''),
      cellOf(row, at + 1),
    ]),
  }
}
