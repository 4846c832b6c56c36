import { useEffect, useState } from 'react'
import { hasDraft } from '#storage/drafts/hasDraft.ts'
import { useStore } from '#storage/useStore.ts'
import type { HalfDone } from './halfDone.ts'

/** A set-up that was begun and not saved. The code that reads it comes where there is one. */
export function useHalfDone(): HalfDone | undefined {
  const store = useStore()
  const [found, setFound] = useState<HalfDone>()
  const [broken, breaks] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    let asked = true
    const read = async () =>
      (await hasDraft(store, 'setUp', '')) ? (await import('./halfDone.ts')).halfDone(store) : undefined
    void read().then(
      draft => asked && setFound(draft),
      (error: unknown) => asked && breaks({ error }),
    )
    return () => {
      asked = false
    }
  }, [store])
  if (broken) throw broken.error
  return found
}
