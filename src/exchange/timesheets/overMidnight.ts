import { addDays, daysBetween } from '#core/calendar.ts'
import { allocate, minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'

const DAY = 86_400
/** Longer than this is a slip in a date, not work. */
const MOST_DAYS = 31

/** When work began and ended, as far as a row says; times are seconds since midnight. */
export interface Span {
  readonly from: IsoDate | undefined
  readonly start: number | undefined
  readonly to: IsoDate | undefined
  readonly end: number | undefined
}

export interface DayPart {
  readonly day: IsoDate | undefined
  readonly seconds: number
}

/** Shares the seconds of an entry out over the days that it lies on, by how much of it lies on each. */
export function overMidnight(seconds: number, { from, start, to, end }: Span): readonly DayPart[] {
  const whole = [{ day: from, seconds }]
  if (!from || start === undefined || end === undefined) return whole
  const said = to && to > from ? daysBetween(from, to) : 0
  const days = said === 0 && end < start ? 1 : said
  if (days === 0 || days > MOST_DAYS) return whole
  const each = Array.from({ length: days + 1 }, (_, at) => (at === 0 ? DAY - start : at === days ? end : DAY))
  const parts = allocate(minor(seconds), each)
  if (!parts.ok) return whole
  return parts.value
    .map((part, at) => ({ day: addDays(from, at), seconds: part }))
    .filter(part => part.seconds > 0)
}
