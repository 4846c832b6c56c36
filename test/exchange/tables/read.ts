import type { Preview, PreviewOptions, Inputs, Kind } from '#exchange/tables/types.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { emptyContext } from './tableContext.ts'

/** A preview of pasted text, for an empty team unless the context says otherwise. */
export function read<K extends Kind>(
  kind: K,
  text: string,
  {
    context,
    ...options
  }: Partial<Omit<PreviewOptions, 'context'>> & { context?: Partial<PreviewOptions['context']> } = {},
): Preview<Inputs[K]> {
  const grid = readGrid(text)
  if (!grid.ok) throw new Error(grid.error.code)
  return preview(kind, grid.value, { ...options, context: { ...emptyContext, ...context } })
}

/** The values of the rows that were read. */
export const values = <T>(table: Preview<T>): T[] => table.rows.flatMap(row => (row.ok ? [row.value] : []))

/** What is wrong, as "row column code". */
export const problems = <T>(table: Preview<T>): string[] =>
  table.rows.flatMap(row =>
    row.ok ? [] : row.issues.map(issue => `${issue.row} ${issue.column} ${issue.code}`),
  )
