import { useEffect } from 'react'
import { isDialogOpen } from '#ui/actions/openDialog.ts'
import { screens } from './navigation.ts'

interface Shortcuts {
  /** The user may turn single keys off: speech input and screen readers send them too. */
  readonly on: boolean
  readonly switchFrame: () => void
  readonly go: (path: string) => void
  /** Shows what the keys do. */
  readonly list: () => void
}

// Where a key has a meaning of its own: fields, the chart that is read by arrow keys.
const HAS_KEYS = 'input, textarea, select, [contenteditable], [role="slider"]'

const hasKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest(HAS_KEYS) !== null

/** ? lists the keys; F switches the frame; 1 to 9 go to the screens in the order of the navigation. */
export function useShortcuts({ on, switchFrame, go, list }: Shortcuts): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isDialogOpen() || hasKeys(event.target)) return
      const screen = screens[Number(event.key) - 1]
      if (event.key === '?') list()
      else if (event.key.toLowerCase() === 'f') switchFrame()
      else if (screen !== undefined) go(`/${screen}`)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on, switchFrame, go, list])
}
