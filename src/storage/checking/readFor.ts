import type { TableSource } from '#storage/db.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { readLive, readTable, withTable, type Tables } from '#storage/reads/tables.ts'

/** A shared row is judged by every team's use of it. */
const readOne = <R extends RecordName>(
  db: TableSource,
  record: R,
  team: string,
): Promise<RecordTypes[R][]> =>
  team === WORKSPACE_ID && record !== 'metric' ? readLive(db, record) : readTable(db, record, team)

/** The live rows of these records that the rules for a team's rows, or for shared rows, look at. */
export async function readFor(db: TableSource, records: Iterable<RecordName>, team: string): Promise<Tables> {
  let tables: Tables = {}
  for (const record of new Set(records))
    tables = withTable<RecordName>(tables, record, await readOne(db, record, team))
  return tables
}
