import { bankHolidays } from './parameters/bankHolidays.ts'
import type { Holiday } from './parameters/types.ts'
import type { Calendar, Division } from './records/calendar.ts'
import { IsoDate } from './records/fields.ts'

/** Days are counted by whole-number arithmetic, never through a clock, so that no time zone can touch a figure. */

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

const isoText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The day with this year, month (1 to 12) and day of the month; a day that does not exist is a bug and throws. */
export const toIsoDate = (year: number, month: number, day: number): IsoDate =>
  IsoDate.parse(isoText(year, month, day))

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** Days since 1 January 1970. Civil calendar arithmetic: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The day with this number: the other way round from `dayNumber`. */
export function dateOf(number: number): IsoDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted + (shifted < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 0 || year > 9999) throw new RangeError(`No day has the number ${number}`)
  // Arithmetic only yields days that exist, so the schema need not be asked again.
  return isoText(year, month, day) as IsoDate
}

export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days)

/** Days from `from` to `to`; 1 where `to` is the day after, below 0 where it is before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** 1 is Monday, 7 is Sunday. Day 0 was a Thursday. */
export const isoWeekday = (date: IsoDate): number => weekdayOf(dayNumber(date))

const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const minDate = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
export const maxDate = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

/** The month of a day as `2026-06`. */
export const monthOf = (date: IsoDate): string => date.slice(0, 7)

const unpacked = new Map<string, readonly Holiday[] | undefined>()

/** The bank holidays of a division in a year, or undefined for a year that the data does not reach. */
function holidaysOfYear(division: Division, year: number): readonly Holiday[] | undefined {
  const key = `${division} ${year}`
  if (!unpacked.has(key)) unpacked.set(key, unpack(division, year))
  return unpacked.get(key)
}

function unpack(division: Division, year: number): readonly Holiday[] | undefined {
  const { published, years } = bankHolidays.divisions[division]
  const packed = years[year - bankHolidays.first]
  const calculated = year < published.from || year > published.to
  return packed?.match(/.{5}/g)?.map(day => ({
    date: toIsoDate(year, Number(day.slice(0, 2)), Number(day.slice(2, 4))),
    name: bankHolidays.names[LETTERS.indexOf(day.charAt(4))] ?? '',
    calculated,
  }))
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Bank holidays from `from` to `to`, both included, in order; none for years that the data does not reach. */
export function holidaysIn(division: Division, from: IsoDate, to: IsoDate): Holiday[] {
  const found: Holiday[] = []
  const last = Math.min(yearOf(to), bankHolidays.last)
  for (let year = Math.max(yearOf(from), bankHolidays.first); year <= last; year++) {
    for (const holiday of holidaysOfYear(division, year) ?? []) {
      if (holiday.date >= from && holiday.date <= to) found.push(holiday)
    }
  }
  return found
}

/** Whether a bank holiday in these days is calculated rather than published, or their years are not known at all. */
export const hasCalculatedHolidays = (division: Division, from: IsoDate, to: IsoDate): boolean =>
  yearOf(from) < bankHolidays.first ||
  yearOf(to) > bankHolidays.last ||
  holidaysIn(division, from, to).some(holiday => holiday.calculated)

/** For each day of a year, how many working days the year had before it; one more entry than the year has days. */
interface WorkedYear {
  readonly start: number
  readonly before: readonly number[]
}

const workedYears = new WeakMap<Calendar, Map<number, WorkedYear>>()

function workedYear(calendar: Calendar, year: number): WorkedYear {
  const known = workedYears.get(calendar) ?? new Map<number, WorkedYear>()
  workedYears.set(calendar, known)
  const found = known.get(year)
  if (found) return found
  const start = dayNumber(toIsoDate(year, 1, 1))
  const end = dayNumber(toIsoDate(year, 12, 31))
  const off = new Set(holidaysOfYear(calendar.division, year)?.map(holiday => dayNumber(holiday.date)))
  for (const { date } of calendar.closures) if (yearOf(date) === year) off.add(dayNumber(date))
  const before = [0]
  let count = 0
  for (let number = start; number <= end; number++) {
    if (calendar.weekdays.includes(weekdayOf(number)) && !off.has(number)) count++
    before.push(count)
  }
  const made = { start, before }
  known.set(year, made)
  return made
}

/** Working days of the year before `date`. */
function workedBefore(calendar: Calendar, date: IsoDate): number {
  const { start, before } = workedYear(calendar, yearOf(date))
  return before[dayNumber(date) - start] ?? 0
}

const workedThrough = (calendar: Calendar, date: IsoDate): number => {
  const { start, before } = workedYear(calendar, yearOf(date))
  return before[dayNumber(date) - start + 1] ?? 0
}

/** Whether the team works on this day: in its weekday pattern, no bank holiday, none of its own days off. */
export const isWorkingDay = (calendar: Calendar, date: IsoDate): boolean =>
  workedThrough(calendar, date) > workedBefore(calendar, date)

/** How many working days lie from `from` to `to`, both included; 0 where `to` is before `from`. */
export function workingDays(calendar: Calendar, from: IsoDate, to: IsoDate): number {
  if (to < from) return 0
  let count = workedThrough(calendar, to) - workedBefore(calendar, from)
  for (let year = yearOf(from); year < yearOf(to); year++) {
    count += workedYear(calendar, year).before.at(-1) ?? 0
  }
  return count
}

/** The working days from `from` to `to`, both included, in order. */
export function workingDates(calendar: Calendar, from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = []
  for (let number = dayNumber(from), last = dayNumber(to); number <= last; number++) {
    const date = dateOf(number)
    if (isWorkingDay(calendar, date)) dates.push(date)
  }
  return dates
}

/** The financial year that a day lies in, when one starts on the first of `startMonth`: "2026-27", or "2026" from January. */
export function financialYear(
  date: IsoDate,
  startMonth: number,
): { from: IsoDate; to: IsoDate; label: string } {
  const year = yearOf(date) - (Number(date.slice(5, 7)) < startMonth ? 1 : 0)
  const from = toIsoDate(year, startMonth, 1)
  const to = addDays(toIsoDate(year + 1, startMonth, 1), -1)
  return { from, to, label: startMonth === 1 ? `${year}` : `${year}-${two((year + 1) % 100)}` }
}
