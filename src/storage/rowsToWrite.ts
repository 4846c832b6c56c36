import type { TableSource } from '#storage/db.ts'
import { recordNames, records, type RecordName } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import type { RowChange, StaleRow } from './change.ts'
import { sameContent, withoutUndefined } from './content.ts'
import { rowTable, type HistoryChange } from './entries.ts'
import { reach, type Watch } from './watch.ts'

/** Version, clock and device for the rows of one command. */
export interface Stamp {
  readonly hlc: string
  readonly by: string
}

export type StoredRows = ReadonlyMap<string, AnyRow>

export const rowKey = (record: RecordName, id: string) => `${record} ${id}`

/** So many rows are looked for among all keys at once: asking for each takes many times as long. */
const MANY = 500

/** Of these ids those that may be stored; of an import hardly any are. */
async function thereOf(
  db: TableSource,
  record: RecordName,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length < MANY) return ids
  const there = new Set(await rowTable(db, record).toCollection().primaryKeys())
  return ids.filter(id => there.has(id))
}

/** The rows that the changes are about, as they are stored now. */
export async function storedRows(db: TableSource, changes: readonly RowChange[]): Promise<StoredRows> {
  const stored = new Map<string, AnyRow>()
  for (const record of recordNames) {
    const ids = changes.filter(change => change.record === record).map(({ row }) => row.id)
    if (ids.length === 0) continue
    if (new Set(ids).size < ids.length) throw new Error(`One command changes a ${record} twice`)
    for (const row of await rowTable(db, record).bulkGet([...(await thereOf(db, record, ids))]))
      if (row) stored.set(rowKey(record, row.id), row)
  }
  return stored
}

/** Changes that were made on another row than the one that is stored. A new row that is there is one too. */
export const staleRows = (changes: readonly RowChange[], stored: StoredRows): StaleRow[] =>
  changes.flatMap(({ record, row, base }) => {
    const theirs = stored.get(rowKey(record, row.id))
    // A base without a row cannot be: rows are never taken away.
    return theirs === undefined || theirs.hlc === base ? [] : [{ record, mine: { ...row }, theirs }]
  })

/** Fields of a stored row that this version does not know: kept through a change that does not name them. */
function unknownFields(record: RecordName, row: AnyRow | undefined): Record<string, unknown> {
  if (row === undefined) return {}
  const known = records[record].schema.shape
  return Object.fromEntries(Object.entries(row).filter(([key]) => !Object.hasOwn(known, key)))
}

/** The row that a change makes of the stored one. */
function nextRow({ record, row, exact }: RowChange, before: AnyRow | undefined, stamp: Stamp): AnyRow {
  const { id, team, deleted = 0 } = row
  // A removed row keeps what it held, so that undoing brings all of it back.
  const kept = deleted === 1 ? before : unknownFields(record, before)
  const fields = Object.entries({ ...(exact ? {} : kept), ...row }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, withoutUndefined(value)]],
  )
  return { ...Object.fromEntries(fields), id, team, deleted, v: records[record].version, ...stamp }
}

/** Each row before and after; rows that would stay as they are are left out. */
export const changedRows = (
  changes: readonly RowChange[],
  stored: StoredRows,
  stamp: Stamp,
): HistoryChange[] =>
  changes.flatMap(change => {
    const { record, row } = change
    const before = stored.get(rowKey(record, row.id))
    const after = nextRow(change, before, stamp)
    if (before && sameContent(before, after)) return []
    return [{ record, id: row.id, ...(before && { before }), after }]
  })

/** So many rows are written before a look at whether to go on. */
const AT_ONCE = 5000

/** Puts the rows into their tables. New ones are added: Dexie looks up the former value of each row that it puts. */
export async function putRows(
  db: TableSource,
  changed: readonly HistoryChange[],
  watch?: Watch,
): Promise<void> {
  let done = 0
  for (const record of recordNames) {
    const rows = changed.filter(change => change.record === record)
    for (const isNew of [true, false]) {
      const some = rows.filter(({ before }) => (before === undefined) === isNew)
      for (let from = 0; from < some.length; from += AT_ONCE) {
        reach(watch, { kind: 'writing', done, of: changed.length })
        const part = some.slice(from, from + AT_ONCE).map(({ after }) => after)
        await (isNew ? rowTable(db, record).bulkAdd(part) : rowTable(db, record).bulkPut(part))
        done += part.length
      }
    }
  }
}
