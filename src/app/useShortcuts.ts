import { useEffect } from 'react'
import { isDialogOpen } from '#ui/actions/openDialog.ts'
import { hasOwnKeys } from '#ui/actions/ownKeys.ts'
import { screens } from './navigation.ts'

interface Shortcuts {
  /** The user may turn single keys off: speech input and screen readers send them too. */
  readonly on: boolean
  readonly switchFrame: () => void
  readonly go: (path: string) => void
  /** Shows what the keys do. */
  readonly list: () => void
}

/** ? lists the keys; F switches the frame; 1 to 9 go to the screens in the order of the navigation. */
export function useShortcuts({ on, switchFrame, go, list }: Shortcuts): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isDialogOpen() || hasOwnKeys(event.target)) return
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
