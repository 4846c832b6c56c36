import { useState } from 'react'

/** One page of several: which one is shown, and the way to the next; after the last comes the first. */
export function usePage<T>(pages: readonly T[]) {
  const [at, setAt] = useState(0)
  // There may be fewer pages than there were.
  const here = at < pages.length ? at : 0
  return {
    page: pages[here],
    at: here + 1,
    of: pages.length,
    turn: () => setAt((here + 1) % Math.max(1, pages.length)),
  }
}

export type Pages = Omit<ReturnType<typeof usePage>, 'page'>
