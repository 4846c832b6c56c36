import { useMemo } from 'react'
import { useText } from '#ui/text.tsx'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The names of the twelve months. */
export function useMonths(): readonly string[] {
  const t = useText()
  return useMemo(() => months.map(month => t(`data.month.${month}`)), [t])
}

/** The names of the weekdays, Monday first. */
export function useWeekdays(): readonly string[] {
  const t = useText()
  return useMemo(() => weekdays.map(day => t(`data.weekday.${day}`)), [t])
}
