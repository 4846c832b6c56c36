import { holidaysIn, isoWeekday } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'

export interface DayOff {
  readonly date: IsoDate
  /** Empty for a day of the team's own that has no reason beside it. */
  readonly name: string
  readonly kind: 'bank-holiday' | 'own'
  /** Not published yet: worked out from the rule. */
  readonly calculated: boolean
}

/** Bank holidays and the team's own days off that made the working days of a span fewer, in order. */
export function daysOff({ division, weekdays, closures }: Calendar, { from, to }: Span): DayOff[] {
  const holidays = holidaysIn(division, from, to)
  const own = closures.filter(
    ({ date }) => date >= from && date <= to && !holidays.some(holiday => holiday.date === date),
  )
  return [
    ...holidays.map(holiday => ({ ...holiday, kind: 'bank-holiday' as const })),
    ...own.map(({ date, why }) => ({ date, name: why, kind: 'own' as const, calculated: false })),
  ]
    .filter(({ date }) => weekdays.includes(isoWeekday(date)))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
