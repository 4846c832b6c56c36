import type { Workspace } from '#core/records/workspace.ts'
import { readSettings, type DeviceSettings } from '#storage/device.ts'
import type { Store } from '#storage/store.ts'
import { readWorkspace } from './tables.ts'
import { readerOf } from './teamReader.ts'

/** What every screen needs. */
export interface Ahead {
  readonly settings: DeviceSettings
  readonly workspace: Workspace
}

/**
 * Reads what the first screen needs before anything is drawn: its team is then known to `readerOf`. `isOfTeam` is told
 * of a team before its rows are read, to ask for the code of its screens meanwhile.
 */
export async function readAhead(store: Store, isOfTeam: () => void): Promise<Ahead> {
  const [settings, workspace] = await Promise.all([readSettings(store.db), readWorkspace(store.db)])
  if (settings.team !== undefined) {
    isOfTeam()
    // What cannot be read is read again by the screens, which say so.
    await readerOf(store, settings.team)
      .read()
      .catch(() => undefined)
  }
  return { settings, workspace }
}
