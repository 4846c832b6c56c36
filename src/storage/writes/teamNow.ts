import type { TableSource } from '#storage/db.ts'
import { recordNames } from '#core/records/registry.ts'
import { besideFigures, type TeamData } from '#core/records/teamData.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { readFor } from '#storage/checking/readFor.ts'
import { teamDataOf } from '#storage/reads/tables.ts'

/** A team's data as it is now, for a command that decides on it. */
export async function teamNow(
  db: TableSource,
  team: string,
): Promise<Result<TeamData, Failure<'team-gone'>>> {
  const records = recordNames.filter(record => !besideFigures.has(record))
  const tables = await readFor(db, records, team)
  return tables.team?.length === 1 ? ok(teamDataOf(tables, team)) : err({ code: 'team-gone' })
}
