import { makeAsker } from '#exchange/tables/asker.ts'
import type { Preview } from '#exchange/tables/types.ts'

interface Stored<T> {
  /** A key for each row that is stored: the nth in a file is the nth of these. */
  readonly stored: readonly string[]
  readonly keyOf: (value: T) => string
  /** How many stored rows one of the file stands for. */
  readonly sizeOf?: (value: T) => number
}

/**
 * The rows of a file that are stored already: the nth of the same is stored where there are n. And how many of each
 * key are stored beside those.
 */
export function hereAlready<T>(table: Preview<T>, { stored, keyOf, sizeOf = () => 1 }: Stored<T>) {
  const left = new Map<string, number>()
  for (const key of stored) left.set(key, (left.get(key) ?? 0) + 1)
  const here = new Set(
    table.rows.flatMap(row => {
      if (!row.ok) return []
      const key = keyOf(row.value)
      const there = left.get(key) ?? 0
      left.set(key, there - sizeOf(row.value))
      return there > 0 ? [row.row] : []
    }),
  )
  return { here, left }
}

/** Leaves some rows out as being here already: nothing is wrong with them. */
export function leftAsHere<T>(table: Preview<T>, here: ReadonlySet<number>): Preview<T> {
  if (here.size === 0) return table
  const rows = table.rows.map(row =>
    here.has(row.row)
      ? { row: row.row, cells: row.cells, ok: false as const, here: true as const, issues: [] }
      : row,
  )
  const counts = {
    ...table.counts,
    ok: table.counts.ok - here.size,
    here: (table.counts.here ?? 0) + here.size,
  }
  return { ...table, rows, counts }
}

/** Rows that are here already stay out of a table, unless the user says that they come in once more. */
export function askHere<T>(
  table: Preview<T>,
  parts: Stored<T> & { readonly answers: Readonly<Record<string, string>> },
): Preview<T> {
  const { here } = hereAlready(table, parts)
  const [first] = here
  if (first === undefined) return table
  const asker = makeAsker(parts.answers)
  const chosen = asker.ask('rows-here', '', {
    values: { count: here.size, row: first, kind: table.kind },
    options: ['leave-out', 'bring-in'],
    proposed: 'leave-out',
  })
  const asked = { ...table, doubts: [...table.doubts, ...asker.doubts] }
  return chosen === 'bring-in' ? asked : leftAsHere(asked, here)
}

/** Rows that are here already stay out of a table that could not hold them twice. */
export const withoutHere = <T>(table: Preview<T>, parts: Stored<T>): Preview<T> =>
  leftAsHere(table, hereAlready(table, parts).here)
