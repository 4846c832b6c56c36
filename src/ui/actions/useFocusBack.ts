import { useEffect, useRef, useState, type RefObject } from 'react'

/** A button that takes the focus when what held it is gone, and what to call then. */
export function useFocusBack(): [button: RefObject<HTMLButtonElement | null>, focus: () => void] {
  const button = useRef<HTMLButtonElement>(null)
  const [gone, setGone] = useState(0)
  useEffect(() => {
    if (gone > 0) button.current?.focus()
  }, [gone])
  return [button, () => setGone(n => n + 1)]
}
