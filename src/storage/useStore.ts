import { createContext, createElement, useContext, useSyncExternalStore } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Condition } from './condition.ts'
import type { Store } from './store.ts'

const StoreContext = createContext<Store | undefined>(undefined)

/** Gives the store to every component inside it. */
export const StoreProvider = (props: {
  readonly store: Store
  readonly children?: ReactNode
}): ReactElement => createElement(StoreContext.Provider, { value: props.store }, props.children)

export function useStore(): Store {
  const store = useContext(StoreContext)
  if (store === undefined) throw new Error('No StoreProvider around this component')
  return store
}

/** How the database is, now. */
export function useCondition(): Condition {
  const { conditions } = useStore()
  return useSyncExternalStore(conditions.watch, () => conditions.condition)
}
