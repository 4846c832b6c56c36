import type { ComponentType } from 'react'
import { everyMessage } from '#messages/catalogue.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded, type WhenLoaded } from '#ui/whenLoaded.ts'

const fetches = new Set<() => Promise<unknown>>()

/** A screen that comes when it is first shown, with the sentences that it needs. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): WhenLoaded<Props> {
  const screen = whenLoaded(async () => {
    const [component] = await Promise.all([load(), everyMessage()])
    return component
  }, Loading)
  fetches.add(screen.fetch)
  return screen
}

/** Fetches every screen ahead: after an update its old code is not to be had any more, and this page may need it. */
export const fetchAhead = (): Promise<unknown> => Promise.allSettled([...fetches].map(fetch => fetch()))
