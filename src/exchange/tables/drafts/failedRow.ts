import type { BareIssueCode } from '#exchange/tables/rowIssues.ts'
import type { Preview, PreviewRow } from '#exchange/tables/types.ts'

/** A row that was read and cannot come in all the same, for what the column of a field says beside other rows. */
export function failedRow<T>(
  { columns }: Preview<T>,
  { row, cells }: PreviewRow<T>,
  field: string,
  code: BareIssueCode,
): PreviewRow<T> {
  const column = columns.find(one => one.field === field)
  const text = (column && cells[column.index]?.trim()) ?? ''
  const issue = { code, row, column: column?.header || column?.letter || '', text }
  return { row, cells, ok: false, issues: [issue] }
}

/** The table with its rows counted as they now are. */
export function recounted<T>(table: Preview<T>): Preview<T> {
  const { rows, counts } = table
  const ok = rows.filter(row => row.ok).length
  return { ...table, counts: { ...counts, ok, bad: rows.length - ok - (counts.here ?? 0) } }
}
