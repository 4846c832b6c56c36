import { liveQuery } from 'dexie'
import { isClosed } from '#storage/failures.ts'
import type { Store } from '#storage/store.ts'
import { clockNow } from './rewrite.ts'

/** Tells at once and after each command, of this tab or another, until the function that it returns is called. */
export function watchClock(store: Store, moved: () => void): () => void {
  const watching = liveQuery(() => clockNow(store)).subscribe({
    next: moved,
    error: (failure: unknown) => {
      // A database that has gone away needs no copy: its condition is said where it is used.
      if (!isClosed(failure)) throw failure
    },
  })
  return () => watching.unsubscribe()
}
