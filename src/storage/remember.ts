import type { Result } from '#core/result.ts'
import { writeDevice, writeImportChoices, type DeviceSettings, type ImportChoices } from './device.ts'
import { attempt } from './failures.ts'
import type { Store } from './store.ts'

/**
 * Keeps what the screens of this device remember; a setting that is `undefined` is forgotten. Where nothing can be
 * kept, as in a database of a newer version, all stays as it was, and the store's condition says why.
 */
export const remember = (store: Store, changes: Partial<DeviceSettings>): Promise<Result<undefined>> =>
  attempt(store, () => writeDevice(store.db, changes))

/** Keeps what was chosen for a file, for the next one with this header; `undefined` forgets it. */
export const rememberChoices = (
  store: Store,
  header: string,
  choices: ImportChoices | undefined,
): Promise<Result<undefined>> => attempt(store, () => writeImportChoices(store.db, header, choices))
