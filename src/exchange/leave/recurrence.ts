import { addDays, dayNumber, isoWeekday, yearOf } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { realDay } from '#exchange/tables/cells/dateOrder.ts'
import { dayIn } from './span.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', 'BYMONTHDAY', 'BYMONTH'])
const MOST = 5_000
const LAST_YEAR = 2199

interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count?: number
  readonly until?: IsoDate
  /** ISO weekdays, none for that of the first. */
  readonly days: readonly number[]
  readonly weekStart: number
}

const freqs = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** A recurrence of the simple kinds: each so many days, weeks on weekdays, months or years on the same day. */
export function readRule(text: string, start: IsoDate): Rule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter(part => part !== '')
      .map(part => {
        const [name = '', value = ''] = part.split('=')
        return [name.trim(), value.trim()] as const
      }),
  )
  if ([...parts.keys()].some(name => !known.has(name))) return undefined
  const freq = freqs.find(name => name === parts.get('FREQ'))
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined
  const until = parts.has('UNTIL') ? dayIn(parts.get('UNTIL') ?? '') : undefined
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(name => name !== '')
    .map(name => weekdays.indexOf(name) + 1)
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO') + 1
  const month = Number(start.slice(5, 7))
  const ofStart = (name: string, value: number) => !parts.has(name) || Number(parts.get(name)) === value
  const understood =
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= 1_000 &&
    (count === undefined || (Number.isInteger(count) && count >= 1)) &&
    (!parts.has('UNTIL') || until !== undefined) &&
    days.every(day => day > 0) &&
    weekStart > 0 &&
    (days.length === 0 || freq === 'DAILY' || freq === 'WEEKLY') &&
    (freq === 'MONTHLY' || freq === 'YEARLY'
      ? ofStart('BYMONTHDAY', Number(start.slice(8)))
      : !parts.has('BYMONTHDAY')) &&
    (freq === 'YEARLY' ? ofStart('BYMONTH', month) : !parts.has('BYMONTH'))
  if (!freq || !understood) return undefined
  return {
    freq,
    interval,
    days,
    weekStart,
    ...(count === undefined ? {} : { count }),
    ...(until ? { until } : {}),
  }
}

/** The days that a rule comes to, without end, in order. */
function* everyDay(start: IsoDate, { freq, interval, days, weekStart }: Rule): Generator<IsoDate> {
  if (freq === 'DAILY') {
    for (let day = start; yearOf(day) <= LAST_YEAR; day = addDays(day, interval))
      if (days.length === 0 || days.includes(isoWeekday(day))) yield day
    return
  }
  if (freq === 'WEEKLY') {
    const wanted = days.length === 0 ? [isoWeekday(start)] : days
    const monday = addDays(start, -((isoWeekday(start) - weekStart + 7) % 7))
    for (let week = monday; yearOf(week) <= LAST_YEAR; week = addDays(week, 7 * interval)) {
      for (let i = 0; i < 7; i++) {
        const day = addDays(week, i)
        if (day >= start && wanted.includes(isoWeekday(day))) yield day
      }
    }
    return
  }
  const step = freq === 'MONTHLY' ? interval : 12 * interval
  const first = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1
  for (let month = first; Math.floor(month / 12) <= LAST_YEAR; month += step) {
    const day = realDay(Math.floor(month / 12), (month % 12) + 1, Number(start.slice(8)))
    if (day) yield day
  }
}

/** Whether a rule has no end of its own. */
export const isEndless = ({ count, until }: Rule): boolean => count === undefined && until === undefined

/** How many days after the first each recurrence is, up to `last`; exceptions are counted and left out. */
export function recurrences(
  start: IsoDate,
  rule: Rule,
  { last, without }: { last: IsoDate | undefined; without: ReadonlySet<IsoDate> },
): readonly number[] {
  const found: number[] = []
  let counted = 0
  for (const day of everyDay(start, rule)) {
    const isPast = (rule.until && day > rule.until) || (last && day > last)
    if (isPast || counted >= (rule.count ?? MOST) || counted >= MOST) break
    counted += 1
    if (!without.has(day)) found.push(dayNumber(day) - dayNumber(start))
  }
  return found
}
