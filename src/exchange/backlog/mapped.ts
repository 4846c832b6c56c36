import type { Grid } from '#exchange/tables/grid.ts'

/** What columns of a table of unknown origin may hold, and what Jira, whose export has the most, calls that. */
const called = {
  summary: 'Summary',
  sprint: 'Sprint',
  points: 'Story Points',
  epic: 'Epic Link',
  type: 'Issue Type',
  status: 'Status',
  done: 'Resolved',
  key: 'Issue key',
  parent: 'Parent',
  label: 'Labels',
  spent: 'Time Spent',
  people: 'Assignee',
} as const

export type BacklogField = keyof typeof called
export const backlogFields = Object.keys(called).filter((name): name is BacklogField => name in called)

const LOOK_AT = 20
const filled = (row: readonly string[]) => row.filter(cell => cell.trim() !== '').length

/** Where the header of a table of unknown origin stands: its first row with the most filled cells. */
export function headerAt({ rows }: Grid): number {
  const first = rows.slice(0, LOOK_AT)
  const most = Math.max(0, ...first.map(filled))
  return Math.max(
    0,
    first.findIndex(row => filled(row) === most),
  )
}

/** A table whose columns the user has named, headed so that it can be read; others are left out. */
export function underNames(grid: Grid, mapping: Readonly<Record<number, string>>): Grid | undefined {
  const names = Object.entries(mapping).flatMap(([index, field]) => {
    const known = backlogFields.find(name => name === field)
    return known ? [[Number(index), known] as const] : []
  })
  const held = new Set(names.map(([, field]) => field))
  if (!held.has('summary')) return undefined
  const at = headerAt(grid)
  const width = Math.max(...grid.rows.map(row => row.length))
  const header = Array.from({ length: width }, (_, index) => {
    const field = names.find(([column]) => column === index)?.[1]
    return field ? called[field] : ''
  })
  // An export names each item and says its state: a table without is given the number of the row, and no state.
  const rows = grid.rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '')
    const [key, status] = index === at ? ['Issue key', 'Status'] : [`${index + 1}`, '']
    const isBlank = filled(row) === 0
    return [
      ...(index === at ? header : cells),
      ...(held.has('key') ? [] : [isBlank ? '' : key]),
      ...(held.has('status') ? [] : [isBlank ? '' : status]),
    ]
  })
  return { ...grid, rows }
}
