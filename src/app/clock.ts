import { useEffect, useState } from 'react'
import type { IsoDate } from '#core/records/fields.ts'
import { localDay } from '#ui/localDay.ts'

const aMinute = 60_000

/**
 * Today, also when the page stays open past midnight or the laptop wakes the day after: the one place where the app asks
 * what day it is.
 */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => localDay(new Date()))
  useEffect(() => {
    const look = () => setToday(localDay(new Date()))
    const timer = setInterval(look, aMinute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
