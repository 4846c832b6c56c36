import { createElement, lazy, useState, type ComponentType, type ReactElement } from 'react'

/** A component whose code comes later; `fetch` asks for it ahead. */
export interface WhenLoaded<Props extends object> {
  (props: Props): ReactElement
  readonly fetch: () => Promise<unknown>
}

/**
 * A component whose code comes when it is needed. Code that is there is shown at once: React's `lazy` waits for it
 * even so, and holds back for 300 ms what it waited for.
 */
export function whenLoaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): WhenLoaded<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetch = async () => (loaded = await load())
  const Waiting = lazy(async () => ({ default: await fetch() }))
  const Shown = (props: Props) => {
    // Chosen once: another component in its place would lose what was typed.
    const [Screen] = useState(() => loaded ?? Waiting)
    return createElement<Props>(Screen, props)
  }
  return Object.assign(Shown, { fetch })
}
