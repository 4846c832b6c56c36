import { recordNames, type RecordName } from '#core/records/registry.ts'
import type { ComparedRow, Comparison } from '#exchange/backup/compare.ts'
import type { AllRows } from '#exchange/backup/format.ts'
import type { Find } from '../words/rowName.ts'

/** What becomes of the rows that a reader can see. */
export type Fate = 'added' | 'changed' | 'removed' | 'newerHere'
export const fates: readonly Fate[] = ['added', 'changed', 'removed', 'newerHere']

export interface RecordRows {
  readonly record: RecordName
  readonly rows: readonly ComparedRow[]
}

export interface SortedOut {
  readonly fates: Readonly<Record<Fate, readonly RecordRows[]>>
  /** Rows that are removed on both sides, or come in as removed: kept, and seen nowhere. */
  readonly unseen: number
  /** Rows that restoring would write. */
  readonly writes: number
  /** Rows of the backup that are here as they are in it. */
  readonly same: number
  readonly find: Find
}

const isLive = (row: { readonly deleted: 0 | 1 } | undefined) => row?.deleted === 0

function fateOf({ incoming, current }: ComparedRow): Fate | undefined {
  if (isLive(incoming)) return isLive(current) ? 'changed' : 'added'
  return isLive(current) ? 'removed' : undefined
}

const byRecord = (rows: readonly ComparedRow[]): RecordRows[] =>
  recordNames
    .map(record => ({ record, rows: rows.filter(row => row.record === record) }))
    .filter(({ rows: some }) => some.length > 0)

/** A comparison as a reader sees it: a row that comes in as removed is a removal, one that comes back is added. */
export function sortOut({ added, changed, newerHere, same }: Comparison, find: Find): SortedOut {
  const writes = [...added, ...changed]
  const of = (fate: Fate) => byRecord(writes.filter(row => fateOf(row) === fate))
  return {
    fates: {
      added: of('added'),
      changed: of('changed'),
      removed: of('removed'),
      newerHere: byRecord(newerHere),
    },
    unseen: writes.filter(row => fateOf(row) === undefined).length,
    writes: writes.length,
    same: same.length,
    find,
  }
}

/** Finds a row among those of a backup, else among those that are here. */
export function findIn(current: AllRows, incoming: AllRows): Find {
  const made = new Map<RecordName, Map<string, object>>()
  return (record, id) => {
    const known =
      made.get(record) ??
      new Map([...current[record], ...incoming[record]].map((row): [string, object] => [row.id, row]))
    made.set(record, known)
    return known.get(id)
  }
}
