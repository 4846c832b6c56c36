import { inTransaction, type TableSource } from '#storage/db.ts'
import { recordNames, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Committed } from './change.ts'
import { transact, type Writing } from './commit.ts'
import { readSettings, writeDevice } from './device.ts'
import { rowTable } from './entries.ts'
import { rowKey, staleRows, storedRows } from './rowsToWrite.ts'
import type { Store } from './store.ts'

/** A row of a backup beside the one that is here. */
export interface RestoreRow {
  readonly record: RecordName
  readonly incoming: AnyRow
  readonly current?: AnyRow
}

/** What a comparison found to be added and to be changed; what it found newer here stays. */
export interface RestorePlan {
  readonly added: readonly RestoreRow[]
  readonly changed: readonly RestoreRow[]
}

/** What the rows come from, in the history, and what this device remembers of it. */
interface Restoring {
  readonly name: 'restore' | 'bringBack'
  readonly beside?: Writing['beside']
}

/** Where no team is shown that is there, the first one that will be; otherwise none has to be opened. */
async function toBeShown(db: TableSource, rows: readonly { record: RecordName; row: AnyRow }[]) {
  const { team: shown } = await readSettings(db)
  const teams = new Map<string, AnyRow>()
  for (const row of await rowTable(db, 'team').toArray()) teams.set(row.id, row)
  for (const { record, row } of rows) if (record === 'team') teams.set(row.id, row)
  const live = [...teams.values()].filter(({ deleted }) => deleted === 0).map(({ id }) => id)
  return live.some(id => id === shown) ? undefined : live.toSorted()[0]
}

/**
 * Stores the rows of a backup that was compared with what is here, with their own versions, clocks and devices:
 * all or nothing, as one command. The database goes on under a new device id. Rows that are here already are left
 * alone, so that restoring twice changes nothing. Where no team is shown, one that came back is. Fails with
 * `restore-moved` where a row moved since the comparison.
 */
export async function restore(
  store: Store,
  plan: RestorePlan,
  { name, beside }: Restoring = { name: 'restore' },
): Promise<Result<Committed>> {
  const newDevice = store.newId()
  const rows = [...plan.added, ...plan.changed].map(({ record, incoming, current }) => ({
    record,
    row: incoming,
    base: current?.hlc,
  }))
  const restored = await transact(store, async inside => {
    const stored = await storedRows(inside.db, rows)
    const differing = rows.filter(({ record, row }) => stored.get(rowKey(record, row.id))?.hlc !== row.hlc)
    if (staleRows(differing, stored).length > 0) return err({ code: 'restore-moved' })
    const opens = await toBeShown(inside.db, differing)
    return ok({
      command: { name, values: { count: differing.length } },
      restored: differing.map(({ record, row }) => {
        const before = stored.get(rowKey(record, row.id))
        return { record, id: row.id, ...(before && { before }), after: row }
      }),
      newDevice,
      final: name === 'bringBack',
      beside,
      ...(opens !== undefined && { opens }),
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

const allOf = <R extends RecordName>(db: TableSource, record: R): Promise<RecordTypes[R][]> =>
  db.table<RecordTypes[R], string>(record).toArray()

/** Every row of every record, removed ones too: what a backup holds. */
export async function allRows(store: Store): Promise<{ readonly [R in RecordName]: RecordTypes[R][] }> {
  return store.db.transaction('r', [...recordNames], async transaction => {
    const db = inTransaction(store.db, transaction)
    return {
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
      ledgerFile: await allOf(db, 'ledgerFile'),
      ledgerRow: await allOf(db, 'ledgerRow'),
      ledgerRule: await allOf(db, 'ledgerRule'),
      settlement: await allOf(db, 'settlement'),
      retro: await allOf(db, 'retro'),
      vote: await allOf(db, 'vote'),
      decision: await allOf(db, 'decision'),
      pot: await allOf(db, 'pot'),
    }
  })
}
