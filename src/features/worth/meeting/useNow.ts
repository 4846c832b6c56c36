import { useEffect, useState } from 'react'
import { useStore } from '#storage/useStore.ts'

const A_SECOND = 1000

/** What the clock says, looked at each second while something runs, and at once when the device wakes. */
export function useNow(running: boolean): number {
  const { now } = useStore()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const look = () => setAt(now())
    look()
    if (!running) return
    const timer = setInterval(look, A_SECOND)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [now, running])
  return at
}
