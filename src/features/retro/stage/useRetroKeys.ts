import { useEffect, useRef } from 'react'
import { isDialogOpen } from '#ui/actions/openDialog.ts'
import { hasOwnKeys } from '#ui/actions/ownKeys.ts'

/** What a key does, by its name in lower case: `arrowright`, `v`, `1`. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Escape means nothing in a field, unless it ends a letter that is being composed or what the control itself shows. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' ? event.isComposing || event.defaultPrevented : hasOwnKeys(event.target)

/**
 * Single keys of what is on the screen; none over a dialog or where the user has turned them off, and in a field Escape
 * alone.
 */
export function useRetroKeys(on: boolean, keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isDialogOpen() || isTaken(event)) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}
