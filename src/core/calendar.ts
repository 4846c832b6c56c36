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

/** The two digits at a place of a date; reading codes is many times quicker than cutting strings, and dates are many. */
const digits = (date: IsoDate, at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528

export const yearOf = (date: IsoDate): number => digits(date, 0) * 100 + digits(date, 2)

/** Days since 1 January 1970. Civil calendar arithmetic: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(date: IsoDate): number {
  const month = digits(date, 5)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8) - 1
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

/** Whether a bank holiday in these days is calculated rather than published. */
export const hasCalculatedHolidays = (division: Division, from: IsoDate, to: IsoDate): boolean =>
  holidaysIn(division, from, to).some(holiday => holiday.calculated)

/** The years of these days whose bank holidays the data does not reach: none is taken off their working days. */
export function yearsWithoutHolidays(from: IsoDate, to: IsoDate): number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i)
  return years.filter(year => year < bankHolidays.first || year > bankHolidays.last)
}

/** Running counts of a year's working days: `through[i]` is how many have come by the end of its day i. */
interface WorkedYear {
  readonly start: number
  readonly through: Uint16Array
  readonly total: number
  /** Working days from the start of the first year of the data to the start of this one. */
  readonly earlier: number
}

const workedYears = new WeakMap<Calendar, Map<number, WorkedYear>>()

function workedYear(calendar: Calendar, year: number): WorkedYear {
  let years = workedYears.get(calendar)
  if (!years) {
    years = new Map()
    workedYears.set(calendar, years)
  }
  let found = years.get(year)
  if (!found) {
    found = countYear(calendar, year)
    years.set(year, found)
  }
  return found
}

function countYear(calendar: Calendar, year: number): WorkedYear {
  const start = dayNumber(toIsoDate(year, 1, 1))
  const through = new Uint16Array(dayNumber(toIsoDate(year, 12, 31)) - start + 1)
  const off = new Set(holidaysOfYear(calendar.division, year)?.map(holiday => dayNumber(holiday.date)))
  for (const { date } of calendar.closures) if (yearOf(date) === year) off.add(dayNumber(date))
  let total = 0
  for (let i = 0; i < through.length; i++) {
    if (calendar.weekdays.includes(weekdayOf(start + i)) && !off.has(start + i)) total++
    through[i] = total
  }
  // Nearest to the first year of the data first, so that no year asks for one that is not counted yet.
  let earlier = 0
  for (let y = bankHolidays.first; y < year; y++) earlier += workedYear(calendar, y).total
  for (let y = bankHolidays.first - 1; y > year; y--) earlier -= workedYear(calendar, y).total
  if (year < bankHolidays.first) earlier -= total
  return { start, through, total, earlier }
}

/**
 * A running count of working days up to the end of a day. Only differences mean anything: the working days from a to b
 * are the count at b less the count at the day before a.
 */
export function workedThrough(calendar: Calendar, date: IsoDate): number {
  const { start, through, earlier } = workedYear(calendar, yearOf(date))
  return earlier + (through[dayNumber(date) - start] ?? 0)
}

/** The running count at the start of a day: `workedThrough` of the day before. */
export function workedBefore(calendar: Calendar, date: IsoDate): number {
  const { start, through, earlier } = workedYear(calendar, yearOf(date))
  return earlier + (through[dayNumber(date) - start - 1] ?? 0)
}

/** Whether the team works on this day: in its weekday pattern, no bank holiday, none of its own days off. */
export const isWorkingDay = (calendar: Calendar, date: IsoDate): boolean =>
  workedThrough(calendar, date) > workedBefore(calendar, date)

/** How many working days lie from `from` to `to`, both included; 0 where `to` is before `from`. */
export const workingDays = (calendar: Calendar, from: IsoDate, to: IsoDate): number =>
  to < from ? 0 : workedThrough(calendar, to) - workedBefore(calendar, from)

/** The working days from `from` to `to`, both included, in order. */
export function workingDates(calendar: Calendar, from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = []
  for (let number = dayNumber(from), last = dayNumber(to); number <= last; number++) {
    const date = dateOf(number)
    if (isWorkingDay(calendar, date)) dates.push(date)
  }
  return dates
}

/** The calendar year in which the financial year of a day starts, on the first of `startMonth`. */
export const startYearOf = (date: IsoDate, startMonth: number): number =>
  yearOf(date) - (digits(date, 5) < startMonth ? 1 : 0)

/** The financial year that a day lies in, when one starts on the first of `startMonth`: "2026-27", or "2026" from January. */
export function financialYear(
  date: IsoDate,
  startMonth: number,
): { from: IsoDate; to: IsoDate; label: string } {
  const year = startYearOf(date, startMonth)
  const from = toIsoDate(year, startMonth, 1)
  const to = addDays(toIsoDate(year + 1, startMonth, 1), -1)
  return { from, to, label: startMonth === 1 ? `${year}` : `${year}-${two((year + 1) % 100)}` }
}
