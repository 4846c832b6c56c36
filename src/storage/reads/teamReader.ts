import type { Result } from '#core/result.ts'
import { recordNames, records, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import { besideFigures, type TeamData } from '#core/records/teamData.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { readMarks, type Marks } from '#storage/device.ts'
import { attempt } from '#storage/failures.ts'
import { inTransaction, type TableSource } from '#storage/db.ts'
import type { Inside, Store } from '#storage/store.ts'
import { keepPieces, readPiece } from './pieces.ts'
import { inPieces, PIECE, readTable, teamDataOf, withTable, type Tables } from './tables.ts'

/** A team as it is stored at one moment. */
export type TeamSnapshot =
  | { readonly kind: 'absent'; readonly team: string }
  | { readonly kind: 'ready'; readonly team: string; readonly data: TeamData }
  /** A newer version wrote rows that this one cannot read. */
  | { readonly kind: 'unreadable'; readonly team: string }

/** Rows that did not change stay the same objects, so that what was made from them can be kept. */
function reuse<T extends { readonly id: string; readonly hlc: string }>(
  previous: readonly T[] | undefined,
  rows: readonly T[],
): readonly T[] {
  const before = new Map(previous?.map(row => [row.id, row]))
  return rows.map(row => {
    const same = before.get(row.id)
    return same?.hlc === row.hlc ? same : row
  })
}

/** What is to be read, and what is known of it. */
interface Ask {
  readonly team: string
  readonly mark: string | undefined
  /** A newer version may keep its marks elsewhere. */
  readonly trusted: boolean
}

async function readRecord<R extends RecordName>(
  db: TableSource,
  record: R,
  previous: readonly RecordTypes[R][] | undefined,
  { team, mark, trusted }: Ask,
): Promise<readonly RecordTypes[R][]> {
  const piece = trusted && !previous ? await readPiece(db, team, record, mark) : undefined
  return piece ?? reuse(previous, await readTable(db, record, team, inPieces))
}

const figureRecords = recordNames.filter(record => !besideFigures.has(record))

const canRead = (tables: Tables): boolean =>
  figureRecords.every(record =>
    (tables[record] ?? []).every(row => records[record].schema.safeParse(row).success),
  )

/** What was read last, and the marks that it was read under. */
interface Seen {
  readonly tables: Tables
  readonly marks: Marks
  readonly snapshot: TeamSnapshot
}

function snapshotOf(store: Inside, tables: Tables, team: string): TeamSnapshot {
  if (tables.team?.length !== 1) return { kind: 'absent', team }
  if (store.condition === 'newer' && !canRead(tables)) return { kind: 'unreadable', team }
  return { kind: 'ready', team, data: { ...teamDataOf(tables, team) } }
}

const SHARED: readonly RecordName[] = ['workspace', 'metric']

/** Asked for at once and first, so that a live query is sure to watch them: every command moves them. */
async function marksOf(db: TableSource, team: string): Promise<Marks> {
  const [all, own] = await Promise.all([readMarks(db, WORKSPACE_ID), readMarks(db, team)])
  const shared = Object.entries(all).filter(([record]) => SHARED.some(name => name === record))
  return { ...own, ...Object.fromEntries(shared) }
}

async function readAgain(store: Inside, team: string, seen: Seen | undefined): Promise<Seen> {
  const marks = await marksOf(store.db, team)
  const trusted = store.condition !== 'newer'
  const known = trusted ? seen : undefined
  const touched = figureRecords.filter(record => !known || known.marks[record] !== marks[record])
  if (known && touched.length === 0) return known
  const reads = await Promise.all(
    touched.map(record =>
      readRecord(store.db, record, seen?.tables[record], { team, mark: marks[record], trusted }),
    ),
  )
  const tables = touched.reduce<Tables>(
    (all, record, i) => withTable<RecordName>(all, record, reads[i] ?? []),
    seen?.tables ?? {},
  )
  return { tables, marks, snapshot: snapshotOf(store, tables, team) }
}

export interface TeamReader {
  readonly read: () => Promise<TeamSnapshot>
  /** What was read last; undefined before the first time. */
  readonly latest: () => TeamSnapshot | undefined
  /** Keeps what was read last so that the next visit reads it sooner. */
  readonly keep: () => Promise<Result<undefined>>
}

/**
 * Reads one team again and again: all of it the first time, then only the tables that a command touched since,
 * all as they were at one moment.
 */
export function teamReader(store: Store, team: string): TeamReader {
  let seen: Seen | undefined
  const isLong = (record: RecordName, before: Seen | undefined) => {
    const rows = seen?.tables[record]
    return rows !== undefined && rows.length > PIECE && rows !== before?.tables[record]
  }
  return {
    read: async () => {
      const { db } = store
      const before = seen
      // An async function of its own: Dexie watches the waits of no other.
      seen = await db.transaction('r', db.tables, async transaction =>
        readAgain({ ...store, db: inTransaction(db, transaction) }, team, seen),
      )
      // What is made of so many rows is a task of its own.
      if (figureRecords.some(record => isLong(record, before))) await new Promise(go => setTimeout(go))
      return seen.snapshot
    },
    latest: () => seen?.snapshot,
    keep: () => attempt(store, async () => seen && keepPieces(store.db, team, seen.tables, seen.marks)),
  }
}

const readers = new WeakMap<Store, { readonly team: string; readonly reader: TeamReader }>()

/** The reader of the team that is shown: it stays the same, so that what was read ahead is known to the screens. */
export function readerOf(store: Store, team: string): TeamReader {
  const last = readers.get(store)
  if (last?.team === team) return last.reader
  const reader = teamReader(store, team)
  readers.set(store, { team, reader })
  return reader
}
