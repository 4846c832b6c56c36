import type { TableSource } from '#storage/db.ts'
import type { Currency } from '#core/money.ts'
import { WORKSPACE_ID, workspaceDefaults, type Workspace } from '#core/records/workspace.ts'
import type { Team } from '#core/records/team.ts'
import type { ChangeInput } from '#storage/change.ts'
import { readLive } from '#storage/reads/tables.ts'

/** What all teams share, where it is set already. */
export async function workspaceNow(db: TableSource): Promise<Workspace | undefined> {
  const row = await db.table<Workspace, string>('workspace').get(WORKSPACE_ID)
  return row?.deleted === 0 ? row : undefined
}

interface Shared {
  readonly currency: Currency
  readonly financialYearStart: number
}

/** The workspace's row for its first team; none where it is there already. */
export async function missingWorkspace(
  db: TableSource,
  shared: Partial<Shared> = {},
): Promise<ChangeInput[]> {
  if (await workspaceNow(db)) return []
  const removed = await db.table<Workspace, string>('workspace').get(WORKSPACE_ID)
  const row = { ...workspaceDefaults, ...shared, id: WORKSPACE_ID, team: WORKSPACE_ID }
  return [{ record: 'workspace', row, base: removed?.hlc }]
}

/** The workspace's row for a new team: missing, or in the currency of an example that was only looked at. */
export async function workspaceFor(db: TableSource, currency: Currency | undefined): Promise<ChangeInput[]> {
  const workspace = await workspaceNow(db)
  if (!workspace) return missingWorkspace(db, currency && { currency })
  if (currency === undefined || currency === workspace.currency) return []
  const teams: readonly Team[] = await readLive(db, 'team')
  if (teams.some(({ origin }) => origin !== 'example')) return []
  return [{ record: 'workspace', row: { ...workspace, currency }, base: workspace.hlc }]
}
