import { err, ok, type Failure, type Result } from '#core/result.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import type { Change, Command, Committed, RowChange, StaleFailure } from './change.ts'
import { readDevice, writeDevice, writeMarks, type DeviceState } from './device.ts'
import { historyTable, rowTable, type HistoryChange } from './entries.ts'
import { failed, refusal } from './failures.ts'
import { askToKeep } from './health.ts'
import { later, tick } from './hlc.ts'
import { changedRows, putRows, rowKey, staleRows, storedRows, type StoredRows } from './rowsToWrite.ts'
import { afterEntry, type EntryKind } from './stack.ts'
import { inTransaction, type TableSource } from './db.ts'
import type { Piece } from './spare/spare.ts'
import type { Inside, Store } from './store.ts'
import { reach, type Watch } from './watch.ts'

/** What a command writes: changes of rows, or rows as another device wrote them, with their own stamps. */
export interface Writing extends EntryKind {
  readonly command: Command
  readonly changes?: readonly RowChange[]
  /** Rows of a backup, already compared with the stored ones. */
  readonly restored?: readonly HistoryChange[]
  /** The id that the device goes on under. */
  readonly newDevice?: string
  /** The team that this device shows from then on: a team that came is never there without being seen. */
  readonly opens?: string
  /** What this device alone remembers of the command, written with it or not at all. */
  readonly beside?: ((db: TableSource) => Promise<void>) | undefined
}

/** Commands that may touch a team that was opened from another's file. */
const FOR_COPIES = new Set(['removeTeam', 'openCopy', 'restore', 'bringBack'])

async function readOnlyCopy(
  { db }: Inside,
  { command, changes = [], undoOf, redoOf }: Writing,
): Promise<Failure | undefined> {
  if (FOR_COPIES.has(command.name) || undoOf !== undefined || redoOf !== undefined) return undefined
  const teams = [...new Set(changes.map(({ row }) => row.team))]
  const copy = (await rowTable(db, 'team').bulkGet(teams)).find(
    team => team?.origin === 'copy' && team.deleted === 0,
  )
  return copy && { code: 'read-only-copy', team: String(copy.name) }
}

/** A command that was stored, and what the second copy is to have of it. */
interface Written {
  readonly committed: Committed
  readonly piece?: Piece
}

const teamOf = (changed: readonly HistoryChange[]): string => {
  const teams = new Set(changed.map(({ after }) => after.team))
  const [only = WORKSPACE_ID] = teams
  return teams.size === 1 ? only : WORKSPACE_ID
}

/** Says which tables of which team changed, for whoever looks at them in any tab. */
async function markTables({ db }: Inside, changed: readonly HistoryChange[], hlc: string): Promise<void> {
  const touched = new Map<string, Record<string, string>>()
  for (const { record, before, after } of changed)
    for (const team of new Set([after.team, before?.team ?? after.team]))
      touched.set(team, { ...touched.get(team), [record]: hlc })
  for (const [team, marks] of touched) await writeMarks(db, team, marks)
}

async function putEntry(
  store: Inside,
  changes: readonly HistoryChange[],
  { command, undoOf, redoOf, final = false, newDevice, opens }: Writing,
  device: Pick<DeviceState, (typeof COMMITTED)[number]> & { hlc: string },
  watch: Watch | undefined,
): Promise<Written> {
  const kind = { ...(undoOf !== undefined && { undoOf }), ...(redoOf !== undefined && { redoOf }) }
  const entry = store.newId()
  // First, while less else is held: of 100,000 rows it is one value of 50 MB.
  reach(watch, { kind: 'history' })
  await historyTable(store.db).add({
    id: entry,
    at: new Date(store.now()).toISOString(),
    hlc: device.hlc,
    by: device.id,
    team: teamOf(changes),
    command,
    changes,
    ...kind,
  })
  await putRows(store.db, changes, watch)
  await markTables(store, changes, device.hlc)
  const clock = changes.reduce((latest, { after }) => later(latest, after.hlc), device.hlc)
  await writeDevice(store.db, {
    clock,
    ...(newDevice !== undefined && { id: newDevice }),
    ...(opens !== undefined && opens !== device.team && { team: opens, before: device.team }),
    ...afterEntry(device, entry, { ...kind, final }),
  })
  watch?.signal.throwIfAborted()
  return {
    committed: { entry, command, ids: changes.map(({ id }) => id) },
    piece: { after: device.clock, clock, rows: changes.map(({ record, after }) => ({ record, row: after })) },
  }
}

/** What a command goes on from. */
const COMMITTED = ['id', 'clock', 'undo', 'redo', 'team'] as const

const NO_STAMP = { hlc: '', by: '' }

/** Rows that moved since; one that is already as it is wanted is no conflict. */
const stale = ({ command, changes = [] }: Writing, stored: StoredRows): StaleFailure | undefined => {
  const moved = staleRows(changes, stored)
  if (moved.length === 0) return undefined
  const moving = new Set(changedRows(changes, stored, NO_STAMP).map(({ record, id }) => rowKey(record, id)))
  const rows = moved.filter(({ record, theirs }) => moving.has(rowKey(record, theirs.id)))
  return rows.length > 0 ? { code: 'stale', rows, command, changes } : undefined
}

/** Why a command may not change these rows, whether or not they are right. */
export async function refusedRows(store: Inside, writing: Writing): Promise<Failure | undefined> {
  const copy = await readOnlyCopy(store, writing)
  return copy ?? stale(writing, await storedRows(store.db, writing.changes ?? []))
}

async function write(store: Inside, writing: Writing, watch: Watch | undefined): Promise<Result<Written>> {
  const { changes = [], restored = [] } = writing
  const copy = await readOnlyCopy(store, writing)
  if (copy) return err(copy)
  const stored = await storedRows(store.db, changes)
  const moved = stale(writing, stored)
  if (moved) return err(moved)
  const device = await readDevice(store.db, COMMITTED)
  const hlc = tick(device.clock, store.now(), device.id)
  const changed = [...changedRows(changes, stored, { hlc, by: device.id }), ...restored]
  await writing.beside?.(store.db)
  // An undo moves on even where the rows are already as it would leave them.
  const isMove = writing.undoOf !== undefined || writing.redoOf !== undefined
  if (changed.length === 0 && !isMove) return ok({ committed: { ids: [] } })
  return ok(await putEntry(store, changed, writing, { ...device, hlc }, watch))
}

/** What a command came to, on this thread or another, as this store's condition; the browser is asked to keep it. */
export function settled(store: Store, result: Result<Pick<Committed, 'entry'>>): void {
  if (!result.ok) {
    if (result.error.code === 'storage-full') store.conditions.report('full')
  } else if (result.value.entry !== undefined) {
    store.conditions.report('ok')
    if (store.asks) void askToKeep(store)
  }
}

/**
 * One command in one transaction: what `decide` reads stays as it is until its changes are written, with their
 * history entry. A failure, or an error anywhere in it, leaves everything as before; so does being stopped by who
 * watches it, which fails with `stopped`.
 */
export async function transact(
  store: Store,
  decide: (inside: Inside) => Promise<Result<Writing>>,
  watch?: Watch,
): Promise<Result<Committed>> {
  const refused = refusal(store)
  if (refused) return err(refused)
  try {
    const result = await store.db.transaction('rw', store.db.tables, async transaction => {
      const inside: Inside = { ...store, db: inTransaction(store.db, transaction) }
      reach(watch, { kind: 'checking' })
      const writing = await decide(inside)
      return writing.ok ? write(inside, writing.value, watch) : writing
    })
    // Before it is said to be saved, so that a worker that ends then has done all of it.
    if (result.ok && result.value.piece) await store.spare?.add(result.value.piece)
    const committed = result.ok ? ok(result.value.committed) : result
    settled(store, committed)
    return committed
  } catch (error) {
    if (watch?.signal.aborted === true) return err({ code: 'stopped' })
    return failed(store, error)
  }
}

/**
 * Writes rows and the history entry, all or nothing: the only way into the record tables. The rows are as their
 * schemas and rules want them; `save` is for rows that have still to be checked. Fails with `stale` and both
 * versions where a row moved since its `base`.
 */
export const commit = (
  store: Store,
  command: Command,
  changes: readonly Change[],
): Promise<Result<Committed>> => transact(store, () => Promise.resolve(ok({ command, changes })))
