import type { RecordName } from '#core/records/registry.ts'
import { upgradeRow, type AnyRow } from '#core/records/upgrade.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Command, Committed, RowChange, StaleRow } from './change.ts'
import { transact } from './commit.ts'
import { sameContent } from './content.ts'
import { readDevice } from './device.ts'
import { historyTable, rowTable, type HistoryChange, type HistoryEntry } from './entries.ts'
import { rowKey, storedRows } from './rowsToWrite.ts'
import type { Inside, Store } from './store.ts'

type Direction = 'undo' | 'redo'

/** The history is never rewritten, so a row in it may be of an older version than the stored one. */
function asOfToday(record: RecordName, row: AnyRow): AnyRow {
  const upgraded = upgradeRow(record, row)
  if (!upgraded.ok) throw new Error(`A ${record} of version ${row.v} in the history`)
  return upgraded.value
}

/** A change's row before and after; a row that was new is, before it, a removed one. */
const sides = ({ record, before, after }: HistoryChange) => ({
  before: asOfToday(record, before ?? { ...after, deleted: 1 }),
  after: asOfToday(record, after),
})

async function movesOf(
  inside: Inside,
  entry: HistoryEntry,
  direction: Direction,
): Promise<Result<RowChange[]>> {
  const moves = entry.changes.map(change => {
    const { before, after } = sides(change)
    return direction === 'undo'
      ? { record: change.record, from: after, row: before }
      : { record: change.record, from: before, row: after }
  })
  const stored = await storedRows(inside.db, moves)
  const rows: StaleRow[] = []
  const changes: RowChange[] = []
  for (const { record, from, row } of moves) {
    const theirs = stored.get(rowKey(record, row.id))
    if (theirs && !sameContent(theirs, from)) rows.push({ record, mine: row, theirs })
    changes.push({ record, row, base: theirs?.hlc, exact: true })
  }
  return rows.length > 0 ? err({ code: 'stale', rows, command: entry.command, changes }) : ok(changes)
}

/** A copy that comes again is shown, and where one that is shown goes, the team that was shown before it. */
async function shownAfter(
  { db }: Inside,
  direction: Direction,
  { name }: Command,
  changes: readonly RowChange[],
): Promise<string | undefined> {
  const copy = changes.find(({ record }) => record === 'team')?.row
  if (name !== 'openCopy' || !copy) return undefined
  if (direction === 'redo') return copy.id
  const { team, before } = await readDevice(db, ['team', 'before'])
  if (copy.deleted !== 1 || team !== copy.id || before === undefined) return undefined
  return (await rowTable(db, 'team').get(before))?.deleted === 0 ? before : undefined
}

const move = (store: Store, direction: Direction): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const id = (await readDevice(inside.db, [direction]))[direction].at(-1)
    if (id === undefined) return err({ code: `nothing-to-${direction}` })
    const entry = await historyTable(inside.db).get(id)
    if (entry === undefined) throw new Error(`No history entry ${id}`)
    const changes = await movesOf(inside, entry, direction)
    if (!changes.ok) return changes
    const { command } = entry
    const kind = direction === 'undo' ? { undoOf: id } : { redoOf: id }
    const opens = await shownAfter(inside, direction, command, changes.value)
    return ok({ command, changes: changes.value, ...kind, ...(opens !== undefined && { opens }) })
  })

/**
 * Undoes the last command that is not undone yet, on this device, as a command of its own. Fails with
 * `nothing-to-undo`, or with `stale` and both versions where a row is not as that command left it.
 */
export const undo = (store: Store): Promise<Result<Committed>> => move(store, 'undo')

/** Does the last undone command again. Fails with `nothing-to-redo`, or with `stale`. */
export const redo = (store: Store): Promise<Result<Committed>> => move(store, 'redo')

/** The latest commands, the newest first. */
export const historyEntries = (store: Store, limit: number): Promise<HistoryEntry[]> =>
  historyTable(store.db).orderBy('hlc').reverse().limit(limit).toArray()

/** The commands that undo and redo would move next; absent where there is none. */
export interface NextMoves {
  readonly undo?: Command
  readonly redo?: Command
}

export async function nextMoves(store: Store): Promise<NextMoves> {
  const device = await readDevice(store.db, ['undo', 'redo'])
  const [undoId = '', redoId = ''] = [device.undo.at(-1), device.redo.at(-1)]
  const [undoes, redoes] = await historyTable(store.db).bulkGet([undoId, redoId])
  return { ...(undoes && { undo: undoes.command }), ...(redoes && { redo: redoes.command }) }
}
