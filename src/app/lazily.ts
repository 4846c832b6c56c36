import type { ComponentType } from 'react'
import { everyMessage } from '#messages/catalogue.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded, type WhenLoaded } from '#ui/whenLoaded.ts'

const fetches = new Set<() => Promise<unknown>>()

/** A screen that comes when it is first shown, with the sentences that it needs; until then `Meanwhile`. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Loading,
): WhenLoaded<Props> {
  const screen = whenLoaded(async () => {
    const [component] = await Promise.all([load(), everyMessage()])
    return component
  }, Meanwhile)
  fetches.add(screen.fetch)
  return screen
}

/** At most so long, in milliseconds, where the page is never idle, or where the browser cannot tell. */
const PATIENCE = { idle: 2000, blind: 100 }

const whenIdle = () =>
  new Promise<void>(go => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: PATIENCE.idle })
    else setTimeout(go, PATIENCE.blind)
  })

/**
 * Fetches every screen ahead: after an update its old code is not to be had any more, and this page may need it. One
 * after another, so that whoever is at work is not held up.
 */
export async function fetchAhead(): Promise<void> {
  for (const fetch of fetches) {
    await whenIdle()
    // What does not come is asked for again, and said, where it is shown.
    await fetch().catch(() => undefined)
  }
}
