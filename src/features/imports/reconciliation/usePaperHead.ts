import { useEffect } from 'react'

/** Lets every printed page say, at its head, which paper it belongs to: only the root's own values reach a page's margin. */
export function usePaperHead(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper', JSON.stringify(text))
    return () => void style.removeProperty('--paper')
  }, [text])
}
