import type { TeamData } from '#core/records/teamData.ts'
import type { TableSource } from '#storage/db.ts'
import { readTable } from './tables.ts'

/** What a team's other money is estimated by, and what of it is settled. */
export async function estimatesOf(
  db: TableSource,
  team: string,
): Promise<Pick<TeamData, 'costItems' | 'suppliers' | 'settlements'>> {
  const [costItems, suppliers, settlements] = await Promise.all([
    readTable(db, 'costItem', team),
    readTable(db, 'supplier', team),
    readTable(db, 'settlement', team),
  ])
  return { costItems, suppliers, settlements }
}
