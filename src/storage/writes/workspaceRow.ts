import type Dexie from 'dexie'
import type { Currency } from '#core/money.ts'
import { WORKSPACE_ID, workspaceDefaults, type Workspace } from '#core/records/workspace.ts'
import type { ChangeInput } from '#storage/change.ts'

/** What all teams share, where it is set already. */
export async function workspaceNow(db: Dexie): Promise<Workspace | undefined> {
  const row = await db.table<Workspace, string>('workspace').get(WORKSPACE_ID)
  return row?.deleted === 0 ? row : undefined
}

interface Shared {
  readonly currency: Currency
  readonly financialYearStart: number
}

/** The workspace's row for its first team; none where it is there already. */
export async function missingWorkspace(db: Dexie, shared: Partial<Shared> = {}): Promise<ChangeInput[]> {
  if (await workspaceNow(db)) return []
  const removed = await db.table<Workspace, string>('workspace').get(WORKSPACE_ID)
  const row = { ...workspaceDefaults, ...shared, id: WORKSPACE_ID, team: WORKSPACE_ID }
  return [{ record: 'workspace', row, base: removed?.hlc }]
}
