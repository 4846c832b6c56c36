import type { Result } from '#core/result.ts'
import { attempt } from '#storage/failures.ts'
import { isSpareDue } from '#storage/spare/rewrite.ts'
import type { Store } from '#storage/store.ts'
import { startWorker } from '../startWorker.ts'
import type { SpareAsked } from './rewriteNow.ts'

/**
 * Has the second copy written anew where it lacks something: after the first visit with a version that keeps one, after
 * a browser that died between a save and its copy, and where it has become too many pieces.
 */
export const keepWhole = (store: Store): Promise<Result<undefined>> =>
  attempt(store, () => rewriteWhereDue(store))

async function rewriteWhereDue(store: Store): Promise<void> {
  if (!(await isSpareDue(store))) return
  const worker = startWorker()
  const end = () => worker.terminate()
  worker.addEventListener('message', end)
  // Health says that the copy is behind, and the next visit tries again.
  worker.addEventListener('error', end)
  worker.postMessage({ spare: store.db.name } satisfies SpareAsked)
}
