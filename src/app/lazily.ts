import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { everyMessage } from '#messages/catalogue.ts'

const loads = new Set<() => Promise<unknown>>()

/** A screen that comes when it is first shown, with the sentences that it needs. */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loads.add(load)
  return lazy(async () => {
    const [screen] = await Promise.all([load(), everyMessage()])
    return { default: screen }
  })
}

/** Fetches every screen ahead: after an update its old code is not to be had any more, and this page may need it. */
export const fetchAhead = (): Promise<unknown> => Promise.allSettled([...loads].map(load => load()))
