import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * Asks before what was typed in a dialog is lost: by Escape, its button that closes, Back, or leaving the page.
 * `onClose` closes it; `asked` says that the question stands.
 */
export function useLeaving(onClose: () => void) {
  const typed = useRef(false)
  const [asked, ask] = useState<'close' | 'back'>()
  useEffect(() => {
    const here = location.href
    // Before the routes hear of it: the page stays as it is until the question is answered. Back tells twice.
    const moved = (event: Event) => {
      if (!typed.current) return
      event.stopImmediatePropagation()
      if (location.href === here) return
      history.pushState(history.state, '', here)
      ask('back')
    }
    const unloading = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault()
    }
    window.addEventListener('popstate', moved, true)
    window.addEventListener('hashchange', moved, true)
    window.addEventListener('beforeunload', unloading)
    return () => {
      window.removeEventListener('popstate', moved, true)
      window.removeEventListener('hashchange', moved, true)
      window.removeEventListener('beforeunload', unloading)
    }
  }, [])
  return {
    asked: asked !== undefined,
    note: useCallback(() => {
      typed.current = true
    }, []),
    close: () => (typed.current ? ask('close') : onClose()),
    stay: () => ask(undefined),
    leave: () => {
      typed.current = false
      onClose()
      if (asked === 'back') history.back()
    },
  }
}
