import type { Vote } from '#core/records/vote.ts'
import type { TableSource } from '#storage/db.ts'

/** The votes of a retro on a deliverable whose reveal was undone last: they need not be taken again. */
export async function takenBack(
  db: TableSource,
  { id, team }: { readonly id: string; readonly team: string },
  deliverable: string,
): Promise<Vote | undefined> {
  // A database that a newer version wrote may lack the table.
  if (!db.tables.some(({ name }) => name === 'vote')) return undefined
  const rows = await db.table<Vote, string>('vote').where('team').equals(team).toArray()
  return rows
    .filter(vote => vote.deleted === 1 && vote.retro === id && vote.deliverable === deliverable)
    .toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
    .at(-1)
}
