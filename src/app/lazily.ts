import type { ComponentType } from 'react'
import { everyMessage } from '#messages/catalogue.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { fetching, makesWay } from './makeWay.ts'
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

/** In milliseconds: the first screen comes first; a page that is never idle, or cannot tell, is not waited for. */
const PATIENCE = { first: 3000, idle: 2000, blind: 100 }

const aWhile = (ends: readonly AbortSignal[]) =>
  new Promise<void>(go => {
    setTimeout(go, PATIENCE.first)
    for (const end of ends) end.addEventListener('abort', () => go())
  })

const whenIdle = (hurry: AbortSignal) =>
  new Promise<void>(go => {
    // Nobody is held up by a page that is not seen, and its browser would make it wait.
    if (document.hidden || hurry.aborted) go()
    else if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: PATIENCE.idle })
    else setTimeout(go, PATIENCE.blind)
  })

/**
 * Fetches every screen ahead, a while after the first: after an update its old code is not to be had any more, and this
 * page may need it. One after another, so that whoever is at work is not held up.
 */
export async function fetchAhead(stop: AbortSignal): Promise<void> {
  const stops = [stop, makesWay]
  await fetching(async hurry => {
    await aWhile([...stops, hurry])
    for (const fetch of fetches) {
      await whenIdle(hurry)
      if (stops.some(({ aborted }) => aborted)) return
      // What does not come is asked for again, and said, where it is shown.
      await fetch().catch(() => undefined)
    }
  })
}
