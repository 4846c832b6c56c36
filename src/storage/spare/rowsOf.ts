import * as z from 'zod/mini'
import { chainOf, type PieceName } from './pieces.ts'
import type { Spare } from './spare.ts'

/** Rows by kind of record, of any version, as a text holds them. */
const Tables = z.record(z.string(), z.array(z.looseObject({ id: z.string() })))
type Tables = z.infer<typeof Tables>
type Row = Tables[string][number]

/** What the second copy holds, and the clock that it comes up to. */
export interface SpareContents {
  readonly clock: string
  readonly rows: Tables
}

/** Parts by the clock of their piece, in order. */
function piecesOf(chain: readonly PieceName[]): ReadonlyMap<string, readonly PieceName[]> {
  const pieces = new Map<string, PieceName[]>()
  for (const name of chain) pieces.set(name.clock, [...(pieces.get(name.clock) ?? []), name])
  return pieces
}

function tablesIn(text: string | undefined): Tables | undefined {
  if (text === undefined) return undefined
  try {
    return Tables.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Every row of the second copy as it was last written, up to the last command that is there as a whole; `undefined`
 * where nothing can be read.
 */
export async function rowsOf(spare: Spare): Promise<SpareContents | undefined> {
  const latest = new Map<string, Map<string, Row>>()
  let reached = ''
  for (const [clock, names] of piecesOf(chainOf((await spare.names()) ?? []))) {
    const parts = await Promise.all(names.map(async name => tablesIn(await spare.text(name))))
    // What comes after a part that cannot be read may be about rows that are not there.
    if (!parts.every(part => part !== undefined)) break
    for (const part of parts)
      for (const [record, rows] of Object.entries(part)) {
        const table = latest.get(record) ?? new Map<string, Row>()
        for (const row of rows) table.set(row.id, row)
        latest.set(record, table)
      }
    reached = clock
  }
  if (reached === '') return undefined
  return {
    clock: reached,
    rows: Object.fromEntries([...latest].map(([name, rows]) => [name, [...rows.values()]])),
  }
}
