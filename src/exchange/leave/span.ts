import { dateOf, dayNumber } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import { realDay } from '#exchange/tables/cells/dateOrder.ts'
import type { IcsEvent, IcsProperty } from './icsEvents.ts'

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-4])([0-5]\d)([0-5]\d)?(Z)?)?$/u
const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/u
const MINUTE = 60
const HOUR = 3600
export const DAY = 86_400
const NOON = DAY / 2
/** Leave of more than three years is a mistake in a date. */
const LONGEST = 1_100 * DAY
const years = { first: 1970, last: 2199 } as const

/** A moment as the calendar shows it, in seconds since 1970 without any time zone. */
interface Moment {
  readonly at: number
  readonly timed: boolean
  readonly utc: boolean
}

function moment(text: string): Moment | undefined {
  const m = MOMENT.exec(text)
  const year = Number(m?.[1])
  const day = m && year >= years.first && year <= years.last && realDay(year, Number(m[2]), Number(m[3]))
  if (!m || !day) return undefined
  const time = Number(m[4] ?? 0) * HOUR + Number(m[5] ?? 0) * MINUTE + Number(m[6] ?? 0)
  return { at: dayNumber(day) * DAY + time, timed: m[4] !== undefined, utc: m[7] !== undefined }
}

/** The day of a date or moment of the file, for those that are exceptions. */
export function dayIn(text: string): IsoDate | undefined {
  const found = moment(text.trim())
  return found && dateOf(Math.floor(found.at / DAY))
}

/** From when to when an event lasts, the end not in it; whole days where it is not `timed`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly timed: boolean
  readonly utc: boolean
}

type Fault = {
  readonly code: 'leave-date' | 'leave-long'
  readonly property: IcsProperty
  readonly name: string
}

function lasting(text: string): number | undefined {
  const m = DURATION.exec(text)
  if (!m || !/\d/u.test(text)) return undefined
  const [weeks, days, hours, minutes, seconds] = m.slice(1).map(part => Number(part ?? 0))
  return (
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0)
  )
}

/**
 * A time in UTC is some hours off the day that it means. Whole days begin at the nearest midnight; less than a day that
 * runs over midnight lies on the day that it starts.
 */
function onItsDay({ start, end, timed, utc }: Span): Span {
  if (!utc) return { start, end, timed, utc }
  const time = start % DAY
  if ((end - start) % DAY === 0 && end > start) {
    const shift = time >= NOON ? DAY - time : -time
    return { start: start + shift, end: end + shift, timed: false, utc }
  }
  const over = end - (start - time + DAY)
  const shift = end - start < DAY && over > 0 ? -over : 0
  return { start: start + shift, end: end + shift, timed, utc }
}

/** When an event is. Errors name the line that cannot be read: `leave-date`, `leave-long`. */
export function spanOf(event: IcsEvent): Result<Span, Fault> {
  const property = event.first('DTSTART')
  const begin = moment(property?.value ?? '')
  if (!property || !begin)
    return err({ code: 'leave-date', name: 'DTSTART', property: property ?? { line: event.line, value: '' } })
  const { at: start, timed, utc } = begin
  const shortest = timed ? start : start + DAY
  const stop = event.first('DTEND')
  const duration = event.first('DURATION')
  const end = stop ? moment(stop.value)?.at : duration ? addTo(start, lasting(duration.value)) : shortest
  const said = stop ?? duration ?? property
  const name = stop ? 'DTEND' : 'DURATION'
  if (end === undefined || end < start) return err({ code: 'leave-date', property: said, name })
  if (end - start > LONGEST) return err({ code: 'leave-long', property: said, name })
  return ok(onItsDay({ start, end: Math.max(end, shortest), timed, utc }))
}

const addTo = (start: number, seconds: number | undefined) =>
  seconds === undefined ? undefined : start + seconds
