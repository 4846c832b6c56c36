import type { Preview } from './types.ts'

/** The rows of a preview that can be taken over, in order. */
export const readable = <T>({ rows }: Preview<T>): readonly { readonly row: number; readonly value: T }[] =>
  rows.flatMap(row => (row.ok ? [{ row: row.row, value: row.value }] : []))
