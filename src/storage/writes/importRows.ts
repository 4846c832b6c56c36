import type { Result } from '#core/result.ts'
import { isRemoval, type ChangeInput, type Committed } from '#storage/change.ts'
import { save, type SaveOptions } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** Saves what came from a file as one command: all of it or nothing, one undo. `file` is its name. */
export const importRows = (
  store: Store,
  file: string,
  changes: readonly ChangeInput[],
  options?: SaveOptions,
): Promise<Result<Committed>> => {
  const count = changes.filter(change => !isRemoval(change)).length
  return save(store, { name: 'importFile', values: { file, count } }, changes, options)
}
