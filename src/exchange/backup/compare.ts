import { recordNames, type RecordName, type Row } from '#core/records/registry.ts'
import type { BackupRows } from './format.ts'

/** One row of a backup beside the row that is here. */
export interface ComparedRow {
  readonly record: RecordName
  readonly incoming: Row
  readonly current?: Row
}

/** What restoring would do. `newerHere` and `same` are left as they are, so that restoring twice changes nothing. */
export interface Comparison {
  readonly added: readonly ComparedRow[]
  readonly changed: readonly ComparedRow[]
  readonly newerHere: readonly ComparedRow[]
  readonly same: readonly ComparedRow[]
}

/**
 * Compares rows by id and clock (`hlc`, whose text order is time order): the later change wins, and equal clocks
 * are the same change even where an upgrade has since rewritten the row here.
 */
export function compare(current: BackupRows, incoming: BackupRows): Comparison {
  const added: ComparedRow[] = []
  const changed: ComparedRow[] = []
  const newerHere: ComparedRow[] = []
  const same: ComparedRow[] = []
  for (const record of recordNames) {
    const here = new Map<string, Row>()
    for (const row of current[record] ?? []) here.set(row.id, row)
    for (const row of incoming[record] ?? []) {
      const mine = here.get(row.id)
      if (!mine) added.push({ record, incoming: row })
      else {
        const list = row.hlc > mine.hlc ? changed : row.hlc < mine.hlc ? newerHere : same
        list.push({ record, incoming: row, current: mine })
      }
    }
  }
  return { added, changed, newerHere, same }
}
