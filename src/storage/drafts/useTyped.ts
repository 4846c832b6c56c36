import { useEffect, useRef, useState } from 'react'
import { useStore } from '#storage/useStore.ts'
import { keepDraft, readDraft, type DraftKind, type Drafts } from './drafts.ts'
import { draftKey } from './draftKey.ts'

type Change<T> = (now: T | undefined) => T

interface TypedOptions<T> {
  /** The row that the form is about. */
  readonly about: string
  /** Nothing that is worth keeping: as the form is before anything is typed. */
  readonly isNothing: (draft: T) => boolean
}

/**
 * What is typed in a form and not saved yet. Every change is kept on this device, and brought back when the form is
 * opened again, after another screen, a reload or a closed tab, until it is saved or started again.
 */
export function useTyped<K extends DraftKind>(kind: K, { about, isNothing }: TypedOptions<Drafts[K]>) {
  type T = Drafts[K]
  const store = useStore()
  const key = draftKey(kind, about)
  const latest = useRef<T>(undefined)
  const [state, setState] = useState<{ readonly key?: string; readonly typed?: T; readonly back?: true }>({})

  useEffect(() => {
    let asked = true
    void readDraft(store, kind, about).then(draft => {
      if (!asked) return
      // What has been typed since the form was opened goes first.
      const typed = latest.current ?? draft
      const isBack = typed !== undefined && typed === draft
      latest.current = typed
      setState({ key, ...(typed !== undefined && { typed }), ...(isBack && { back: true }) })
    })
    return () => {
      asked = false
      latest.current = undefined
    }
  }, [store, kind, about, key])

  const keep = (draft: T | undefined) =>
    void keepDraft(store, kind, about, draft !== undefined && isNothing(draft) ? undefined : draft)
  const isHere = state.key === key
  return {
    loading: !isHere,
    typed: isHere ? state.typed : undefined,
    /** It was typed before the form was opened. */
    back: isHere && state.back === true,
    type: (change: Change<T>) => {
      const typed = change(latest.current)
      latest.current = typed
      setState(({ back }) => ({ key, typed, ...(back && { back }) }))
      keep(typed)
    },
    /** Keeps what is being typed in a cell that is not left yet; the form takes it when it is. */
    note: (change: Change<T>) => keep(change(latest.current)),
    /** Saved, or not wanted any more. */
    forget: () => {
      latest.current = undefined
      setState({ key })
      keep(undefined)
    },
  }
}
