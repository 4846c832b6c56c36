import { watchClock } from '#storage/spare/watchClock.ts'
import { attempt } from '#storage/failures.ts'
import { isSpareDue } from '#storage/spare/rewrite.ts'
import type { Store } from '#storage/store.ts'
import { startWorker } from '../startWorker.ts'
import type { SpareAsked } from './rewriteNow.ts'

/** After a command, in milliseconds: so long a large import stands without its copy. */
const soon = 2000

/** Has the second copy written anew, and resolves once that is over, however it went. */
function rewritten(store: Store): Promise<void> {
  const worker = startWorker()
  return new Promise<void>(resolve => {
    worker.addEventListener('message', () => resolve())
    // Health says that the copy is behind, and after the next command it is tried again.
    worker.addEventListener('error', () => resolve())
    worker.postMessage({ spare: store.db.name } satisfies SpareAsked)
  }).finally(() => worker.terminate())
}

/**
 * Keeps the second copy whole, now and after each command, until the function that it returns is called: it may lack
 * something after the first visit with a version that keeps one, after a large import, and after a browser that died
 * between a save and its copy; and with time it comes to be very many pieces.
 */
export function keepWhole(store: Store): () => void {
  if (!store.spare) return () => undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let busy = false
  const look = async () => {
    later = undefined
    if (busy) return plan()
    busy = true
    await attempt(store, async () => {
      if (await isSpareDue(store)) await rewritten(store)
    }).finally(() => {
      busy = false
    })
  }
  const plan = () => {
    later ??= setTimeout(() => void look(), soon)
  }
  const stop = watchClock(store, plan)
  return () => {
    stop()
    clearTimeout(later)
  }
}
