import { useEffect } from 'react'
import type { Store } from '#storage/store.ts'
import { makesWay } from '../makeWay.ts'

/** Long enough for the first screen to be there, in milliseconds. */
const aWhile = 3000

/** Keeps the second copy whole while the page is open. */
export function useSpare(store: Store): void {
  useEffect(() => {
    let stop: (() => void) | undefined
    let current = true
    const start = async () => {
      if (makesWay.aborted) return
      const { keepWhole } = await import('./keepWhole.ts')
      if (current) stop = keepWhole(store)
    }
    // What does not come now comes at the next visit.
    const later = setTimeout(() => void start().catch(() => undefined), aWhile)
    return () => {
      current = false
      clearTimeout(later)
      stop?.()
    }
  }, [store])
}
