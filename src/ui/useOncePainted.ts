import { useEffect, useState } from 'react'

/**
 * A value once the page has been painted without it, and after a change the one before until then: for what takes long
 * and stands below. React's own deferred values come too early for it: what follows a link or Back is drawn at once.
 */
export function useOncePainted<T>(value: T): T | undefined {
  const [painted, setPainted] = useState<T>()
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setPainted(() => value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [value])
  return painted
}
