import { createElement, useEffect, useState, type ComponentType, type ReactElement } from 'react'

/** A component whose code comes later; `fetch` asks for it ahead. */
export interface WhenLoaded<Props extends object> {
  (props: Props): ReactElement
  readonly fetch: () => Promise<unknown>
}

/** Stands for what may come a moment later without a gap being seen: a dialog, a banner. */
export const Nothing = () => null

/**
 * A component whose code comes when it is needed; `Meanwhile` stands in its place until then. It is shown as soon as
 * it is there: React's `lazy` waits even for code that was fetched, and holds back for 300 ms what it waited for.
 */
export function whenLoaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Nothing,
): WhenLoaded<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetch = async () => (loaded = await load())
  const Shown = (props: Props) => {
    // Chosen once: another component in its place would lose what was typed.
    const [found, find] = useState(() => loaded && { Screen: loaded })
    const [broken, breaks] = useState<{ readonly error: unknown }>()
    useEffect(() => {
      if (found) return undefined
      let wanted = true
      void fetch().then(
        Screen => wanted && find({ Screen }),
        (error: unknown) => wanted && breaks({ error }),
      )
      return () => {
        wanted = false
      }
    }, [found])
    if (broken) throw broken.error
    return found ? createElement<Props>(found.Screen, props) : createElement(Meanwhile)
  }
  return Object.assign(Shown, { fetch })
}
