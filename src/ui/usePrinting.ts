import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is on its way to paper. What a component then draws is there before the browser lays out the pages,
 * which it does as soon as it has said that it will print.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches)
  useEffect(() => {
    // Chromium turns to this medium and back for every preview; Firefox stays on it after `afterprint`.
    const paper = window.matchMedia('print')
    let asked = false
    const settle = () => flushSync(() => setPrinting(asked || paper.matches))
    const before = () => {
      asked = true
      settle()
    }
    const after = () => {
      asked = false
      settle()
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    paper.addEventListener('change', settle)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      paper.removeEventListener('change', settle)
    }
  }, [])
  return printing
}
