import { useEffect, useState } from 'react'
import { IsoDate } from '#core/records/fields.ts'

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** The calendar day on the user's own clock: the one place where the app asks what day it is. */
export function todayOn(now: Date): IsoDate {
  return IsoDate.parse(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`)
}

const aMinute = 60_000

/** Today, also when the page stays open past midnight or the laptop wakes the day after. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => todayOn(new Date()))
  useEffect(() => {
    const look = () => setToday(todayOn(new Date()))
    const timer = setInterval(look, aMinute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
