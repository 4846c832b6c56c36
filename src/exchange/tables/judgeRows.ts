import type { Issue } from '#core/rules/issue.ts'
import type { Preview, RowIssue } from './types.ts'

/** A row as it would be stored, and the pasted rows that it comes from. */
export interface Made<D> {
  readonly draft: D
  readonly rows: readonly number[]
}

interface Rules<D> {
  /** What a draft breaks beside what is stored. */
  readonly alone: (draft: D) => readonly Issue[]
  /** What it breaks beside the other pasted ones, of those that break nothing alone. */
  readonly together: (draft: D, all: readonly Made<D>[]) => readonly Issue[]
  /** The field of the table that an issue's path is read from. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * A table judged by the rules that saving it would ask: a row that would be refused is said before anything is
 * confirmed. Rows that only clash with one another are all left out, since nobody knows which of them is wrong.
 */
export function judgeRows<T, D>(table: Preview<T>, made: readonly Made<D>[], rules: Rules<D>): Preview<T> {
  const found = new Map<number, Issue[]>()
  const note = ({ rows }: Made<D>, issues: readonly Issue[]) => {
    if (issues.length > 0) for (const row of rows) found.set(row, [...(found.get(row) ?? []), ...issues])
    return issues.length === 0
  }
  const left = made.filter(one => note(one, rules.alone(one.draft)))
  for (const one of left) note(one, rules.together(one.draft, left))

  const complaint = (row: number, cells: readonly string[], { path, code, values }: Issue): RowIssue => {
    const column = table.columns.find(({ field }) => field !== undefined && field === rules.fields[path])
    const text = (column && cells[column.index]?.trim()) ?? ''
    return {
      code,
      rule: true,
      row,
      column: column?.header || column?.letter || '',
      text,
      ...(values && { values }),
    }
  }
  const rows = table.rows.map(row => {
    const issues = found.get(row.row)
    if (!row.ok || issues === undefined) return row
    const { cells } = row
    return {
      row: row.row,
      cells,
      ok: false as const,
      issues: issues.map(issue => complaint(row.row, cells, issue)),
    }
  })
  const ok = rows.filter(row => row.ok).length
  const { here = 0 } = table.counts
  return { ...table, rows, counts: { ...table.counts, ok, bad: rows.length - ok - here } }
}
