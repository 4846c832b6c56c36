import type { Retro } from '#core/records/retro.ts'
import type { RecordTypes } from '#core/records/registry.ts'
import type { Vote } from '#core/records/vote.ts'
import type { TableSource } from '#storage/db.ts'

/** The row of a team that went last, of those that `isIt`. */
async function lastGone<R extends 'retro' | 'vote'>(
  db: TableSource,
  { record, team }: { readonly record: R; readonly team: string },
  isIt: (row: RecordTypes[R]) => boolean,
): Promise<RecordTypes[R] | undefined> {
  // A database that a newer version wrote may lack the table.
  if (!db.tables.some(({ name }) => name === record)) return undefined
  const rows = await db.table<RecordTypes[R], string>(record).where('team').equals(team).toArray()
  return rows
    .filter(row => row.deleted === 1 && isIt(row))
    .toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
    .at(-1)
}

/** The retro of a sprint whose opening was undone last. */
export const closedRetro = (
  db: TableSource,
  { id, team }: { readonly id: string; readonly team: string },
): Promise<Retro | undefined> => lastGone(db, { record: 'retro', team }, ({ sprint }) => sprint === id)

/** The votes of a retro on a deliverable whose reveal was undone last: they need not be taken again. */
export const takenBack = (
  db: TableSource,
  { id, team }: { readonly id: string; readonly team: string },
  deliverable: string,
): Promise<Vote | undefined> =>
  lastGone(db, { record: 'vote', team }, vote => vote.retro === id && vote.deliverable === deliverable)
