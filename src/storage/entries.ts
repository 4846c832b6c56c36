import type { TableSource } from '#storage/db.ts'
import type { RecordName } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import type { Command } from './change.ts'

/** A row of a command as it was and as it became. */
export interface HistoryChange {
  readonly record: RecordName
  readonly id: string
  /** Absent where the row was new. */
  readonly before?: AnyRow
  readonly after: AnyRow
}

/** One command: what was done, when, by which device, and every row before and after. */
export interface HistoryEntry {
  readonly id: string
  /** The moment on the device's clock. */
  readonly at: string
  readonly hlc: string
  readonly by: string
  /** The team of its rows; `workspace` where they are of several. */
  readonly team: string
  readonly command: Command
  readonly changes: readonly HistoryChange[]
  /** The entry that it undid or did again. */
  readonly undoOf?: string
  readonly redoOf?: string
}

export const historyTable = (db: TableSource) => db.table<HistoryEntry, string>('history')
export const rowTable = (db: TableSource, record: RecordName) => db.table<AnyRow, string>(record)
