import type { TeamData } from '#core/records/teamData.ts'
import type { TableSource } from '#storage/db.ts'
import { readTable } from './tables.ts'

/** What a team's money is estimated by, and what of it is settled. */
export async function estimatesOf(
  db: TableSource,
  team: string,
): Promise<Pick<TeamData, 'costItems' | 'suppliers' | 'settlements' | 'rates' | 'allocations'>> {
  const [costItems, suppliers, settlements, rates, allocations] = await Promise.all([
    readTable(db, 'costItem', team),
    readTable(db, 'supplier', team),
    readTable(db, 'settlement', team),
    readTable(db, 'rate', team),
    readTable(db, 'allocation', team),
  ])
  return { costItems, suppliers, settlements, rates, allocations }
}
