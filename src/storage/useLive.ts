import { liveQuery } from 'dexie'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { isClosed } from './failures.ts'
import type { Store } from './store.ts'
import { useStore } from './useStore.ts'

/** What a live query has answered last, or why it could not. */
type Answered<T> = { readonly value: T } | { readonly failure: unknown }

interface Watched<T> {
  readonly latest: () => Answered<T> | undefined
  readonly watch: (changed: () => void) => () => void
}

/** A query that runs again when what it read changes, for whoever watches it. */
function watched<T>(ask: () => Promise<T>): Watched<T> {
  let last: Answered<T> | undefined
  return {
    latest: () => last,
    watch: (changed: () => void) => {
      const say = (answered: Answered<T>) => {
        last = answered
        changed()
      }
      const asking = liveQuery(ask).subscribe({
        next: value => say({ value }),
        error: (failure: unknown) => say({ failure }),
      })
      return () => asking.unsubscribe()
    },
  }
}

/**
 * The latest answer to what is watched; undefined until the first one. What React watches it draws before the browser
 * paints, and with it what its effects draw in turn: one frame instead of two.
 */
function useAnswer<T>(source: Watched<T>): T | undefined {
  const answered = useSyncExternalStore(source.watch, source.latest)
  if (answered && 'failure' in answered) throw answered.failure
  return answered?.value
}

/** Loading is not absent. */
export type Live<T> = { readonly kind: 'loading' } | ({ readonly kind: 'ready' } & T)

export const LOADING = { kind: 'loading' } as const

interface Question<T> {
  /** Names what is asked for: an answer to another question is never shown. */
  readonly key: string
  readonly query: (store: Store) => Promise<T>
  /** The answer where the database has gone away. */
  readonly instead: () => T
  /** The answer until the first one comes. */
  readonly ahead?: T | undefined
}

const sourceOf = <T>(store: Store, { query, instead }: Question<T>): Watched<T> =>
  watched(async () => {
    if (!store.readable) return instead()
    try {
      return await query(store)
    } catch (error) {
      if (!isClosed(error)) throw error
      store.conditions.report('closed')
      return instead()
    }
  })

/** A query that runs again when what it read changes, in this tab or another. */
export function useLive<T extends object>(question: Question<T>): Live<T> {
  const store = useStore()
  const { key, ahead } = question
  const [kept, keep] = useState(() => ({ store, key, source: sourceOf(store, question) }))
  const asked =
    kept.store === store && kept.key === key ? kept : { store, key, source: sourceOf(store, question) }
  if (asked !== kept) keep(asked)
  const answer = useAnswer(asked.source) ?? ahead
  return useMemo(() => (answer ? { ...answer, kind: 'ready' } : LOADING), [answer])
}
