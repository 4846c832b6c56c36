import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * Asks before what was typed in a dialog is lost: by Escape, its button that closes, Back, or leaving the page.
 * `onClose` closes it; `asked` says that the question stands.
 */
export function useLeaving(onClose: () => void) {
  const typed = useRef(false)
  const [asked, ask] = useState<'close' | 'back'>()
  useEffect(() => {
    // Before the routes hear of it: the page stays as it is until the question is answered.
    const moved = (event: HashChangeEvent) => {
      if (!typed.current) return
      event.stopImmediatePropagation()
      history.pushState(history.state, '', event.oldURL)
      ask('back')
    }
    const unloading = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault()
    }
    window.addEventListener('hashchange', moved, true)
    window.addEventListener('beforeunload', unloading)
    return () => {
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
