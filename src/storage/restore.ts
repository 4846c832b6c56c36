import { recordNames, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import { err, ok, type Result } from '#core/result.ts'
import type Dexie from 'dexie'
import type { Committed } from './change.ts'
import { transact } from './commit.ts'
import { sameValue } from './content.ts'
import { writeDevice } from './device.ts'
import { rowKey, staleRows, storedRows } from './rowsToWrite.ts'
import type { Store } from './store.ts'

/** A row of a backup that is to be stored as it is, with its own version, clock and device. */
export interface RestoreRow {
  readonly record: RecordName
  readonly row: AnyRow
  /** The `hlc` of the stored row that it was compared with; absent where there was none. */
  readonly base?: string | undefined
}

/**
 * Stores the rows of a backup that was compared with what is here, all or nothing, as one command; the database
 * goes on under a new device id. Rows that are here already are left alone, so that restoring twice changes
 * nothing. Fails with `restore-moved` where a row moved since the comparison.
 */
export async function restore(store: Store, rows: readonly RestoreRow[]): Promise<Result<Committed>> {
  const newDevice = store.newId()
  const restored = await transact(store, async () => {
    const stored = await storedRows(store.db, rows)
    const differing = rows.filter(({ record, row }) => !sameValue(stored.get(rowKey(record, row.id)), row))
    const moved = staleRows(differing, stored)
    const command = { name: 'restore', values: { count: differing.length } } as const
    if (moved.length > 0) return err({ code: 'restore-moved', rows: moved })
    return ok({
      command,
      restored: differing.map(({ record, row }) => {
        const before = stored.get(rowKey(record, row.id))
        return { record, id: row.id, ...(before && { before }), after: row }
      }),
      newDevice,
    })
  })
  if (restored.ok && restored.value.entry !== undefined) store.becomes(newDevice)
  return restored
}

/** Gives the database a new device id: it is a copy of another's. */
export async function newDevice(store: Store): Promise<void> {
  const id = store.newId()
  await writeDevice(store.db, { id })
  store.becomes(id)
}

const allOf = <R extends RecordName>(db: Dexie, record: R): Promise<RecordTypes[R][]> =>
  db.table<RecordTypes[R], string>(record).toArray()

/** Every row of every record, removed ones too: what a backup holds. */
export async function allRows(store: Store): Promise<{ readonly [R in RecordName]: RecordTypes[R][] }> {
  const { db } = store
  return db.transaction('r', [...recordNames], async () => ({
    workspace: await allOf(db, 'workspace'),
    team: await allOf(db, 'team'),
    calendar: await allOf(db, 'calendar'),
    supplier: await allOf(db, 'supplier'),
    rate: await allOf(db, 'rate'),
    allocation: await allOf(db, 'allocation'),
    absence: await allOf(db, 'absence'),
    costItem: await allOf(db, 'costItem'),
    sprint: await allOf(db, 'sprint'),
    deliverable: await allOf(db, 'deliverable'),
    effort: await allOf(db, 'effort'),
    metric: await allOf(db, 'metric'),
    outcome: await allOf(db, 'outcome'),
    contribution: await allOf(db, 'contribution'),
    reading: await allOf(db, 'reading'),
  }))
}
