/** Held by each page while it fetches code ahead, and by the one that changes versions. */
const FETCHING = 'sprintworth-fetching'

/** In milliseconds: other pages are waited for; without a file for so long a page is still; then the change has begun. */
const PATIENCE = { others: 15_000, still: 300, stillAtMost: 3000, change: 5000 }

const way = new AbortController()

/** Aborted once this page makes way for a newer version: what it would fetch for later use it no longer needs. */
export const makesWay: AbortSignal = way.signal

// Absent where the page did not come by a safe way; the browser then keeps no version either.
const locks = (): LockManager | undefined => navigator.locks

/** Runs `work`, which fetches code ahead, while no page changes versions; `hurry` is aborted once one waits for it. */
export async function fetching(work: (hurry: AbortSignal) => Promise<void>): Promise<void> {
  const hurry = new AbortController()
  const waits = new BroadcastChannel(FETCHING)
  waits.addEventListener('message', () => hurry.abort())
  const run = () => work(hurry.signal)
  try {
    await (locks()?.request(FETCHING, { mode: 'shared' }, run) ?? run())
  } finally {
    waits.close()
  }
}

/** Resolves once this page has fetched nothing for a moment. */
function stillness(): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      files.disconnect()
      clearTimeout(still)
      clearTimeout(last)
      resolve()
    }
    let still = setTimeout(done, PATIENCE.still)
    const last = setTimeout(done, PATIENCE.stillAtMost)
    const files = new PerformanceObserver(() => {
      clearTimeout(still)
      still = setTimeout(done, PATIENCE.still)
    })
    files.observe({ type: 'resource' })
  })
}

const nothing = () => undefined

/** Resolves with what lets the other pages fetch again, once none of them does, or after some time of waiting. */
function others(): Promise<() => void> {
  return new Promise(resolve => {
    const isAlone = () => new Promise<void>(release => resolve(release))
    const asked = locks()?.request(FETCHING, { signal: AbortSignal.timeout(PATIENCE.others) }, isAlone)
    if (asked) asked.catch(() => resolve(nothing))
    else resolve(nothing)
  })
}

/**
 * Calls `change` when no page of this app fetches anything. A browser hands pages over by stopping the old version's
 * worker, and a file asked for while it stops starts it again: Chromium 156 then waits until that worker has had
 * nothing to do for half a minute. It also lets other pages have all of their version's code, which is gone afterwards.
 */
export async function makeWay(change: () => unknown): Promise<void> {
  way.abort()
  const waits = new BroadcastChannel(FETCHING)
  waits.postMessage('A newer version waits')
  waits.close()
  const release = await others()
  await stillness()
  change()
  setTimeout(release, PATIENCE.change)
}
