import { readKept } from '#storage/device.ts'
import { failed } from '#storage/failures.ts'
import type { Store } from '#storage/store.ts'
import { draftKey } from './draftKey.ts'
import type { DraftKind } from './drafts.ts'

/** Whether anything is kept of a form: found without the code that reads it. */
export async function hasDraft(store: Store, kind: DraftKind, about: string): Promise<boolean> {
  if (!store.readable) return false
  try {
    return (await readKept(store.db, draftKey(kind, about))) !== undefined
  } catch (error) {
    // Why there is no database to read is the store's condition now, which the page says.
    failed(store, error)
    return false
  }
}
