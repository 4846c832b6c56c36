import { dateOf, isWorkingDay, workingDays } from '#core/calendar.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { DAY, type Span } from './span.ts'
import type { LeaveAbsence } from './types.ts'

const HOUR = 3600
/** Of the days on which longer leave begins and ends: away from so early, or until so late, is a whole day, else half. */
const edges = { wholeFrom: 11, halfFrom: 16, halfTo: 10, wholeTo: 15 } as const
/** Of a day's hours: away for less than the first is no half day, from the second it is a whole one. */
const shares = { half: 0.25, whole: 0.75 } as const

export interface Portion {
  readonly day: IsoDate
  /** 1 or 0.5. */
  readonly size: number
}

/** How much of each day an event takes, whether or not it is a working day; nothing where it is too short. */
export function portions({ start, end, timed }: Span, hoursPerDay: number): readonly Portion[] {
  const first = Math.floor(start / DAY)
  const last = Math.floor((end - 1) / DAY)
  if (timed && first === last) {
    const share = (end - start) / HOUR / hoursPerDay
    const size = share >= shares.whole ? 1 : share >= shares.half ? 0.5 : 0
    return size === 0 ? [] : [{ day: dateOf(first), size }]
  }
  const sizeOf = (number: number) => {
    const from = (start - number * DAY) / HOUR
    const to = (end - number * DAY) / HOUR
    if (timed && number === first) return from <= edges.wholeFrom ? 1 : from < edges.halfFrom ? 0.5 : 0
    if (timed && number === last) return to >= edges.wholeTo ? 1 : to > edges.halfTo ? 0.5 : 0
    return 1
  }
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)
    .map(number => ({ day: dateOf(number), size: sizeOf(number) }))
    .filter(({ size }) => size > 0)
}

/** What of an event's days counts: working days of the calendar, as far as there is still someone to be away. */
export function take(
  wanted: readonly Portion[],
  { calendar, people, taken }: { calendar: Calendar; people: number; taken: Map<IsoDate, number> },
): readonly Portion[] {
  return wanted.flatMap(({ day, size }) => {
    if (!isWorkingDay(calendar, day)) return []
    const before = taken.get(day) ?? 0
    const left = Math.min(size, people - before)
    if (left <= 0) return []
    taken.set(day, before + left)
    return [{ day, size: left }]
  })
}

/** Absences of an event: whole working days that follow each other together, half days alone. */
export function absencesOf(
  row: number,
  days: readonly Portion[],
  calendar: Calendar,
): readonly LeaveAbsence[] {
  const found: LeaveAbsence[] = []
  for (const { day, size } of days) {
    const last = found.at(-1)
    if (size !== 1) found.push({ row, from: day, to: day, days: size, half: true })
    else if (last && !last.half && workingDays(calendar, last.to, day) === 2)
      found[found.length - 1] = { ...last, to: day, days: last.days + 1 }
    else found.push({ row, from: day, to: day, days: 1 })
  }
  return found
}
