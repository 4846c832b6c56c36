import { daysBetween, yearOf } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import type { ExpectedDays } from '#exchange/tables/types.ts'
import { realDay } from './dateOrder.ts'
import { takeDateApart } from './dateText.ts'

/** A month and two digits, "May-10": the 10th of a May, or the May of 2010. */
interface Short {
  readonly text: string
  readonly digits: string
  readonly year: number
  readonly month: number
}

const SHORT = /^(\p{L}+)[ \-/.,]*(\d{2})$/u
/** A column of days or weeks, by its header, has no months. */
const OF_DAYS = /\b(?:day|week|w\/?[ce])\b/i
/** Months between readings that are made every month or every quarter. */
const QUARTER = 3
/** Fewer than any month has, so that the same day of two months is not closer than the months. */
const DAYS_IN_MONTH = 27
/** Readings may go back this far before what is known of a team. */
const YEARS_BEFORE = 2

function shortOf(text: string): Short | undefined {
  const digits = SHORT.exec(text.trim())?.[2]
  const date = takeDateApart(text)
  return digits && date?.kind === 'month' ? { text: text.trim(), digits, ...date } : undefined
}

/** The last such day up to today. */
function latestDay({ month, digits }: Short, today: IsoDate): IsoDate | undefined {
  const years = Array.from({ length: 8 }, (_, i) => yearOf(today) - i)
  return years
    .map(year => realDay(year, month, Number(digits)))
    .find(day => day !== undefined && day <= today)
}

const monthsOf = ({ year, month }: Short) => year * 12 + month

/** Whether, taken as months, they follow each other as those of readings do. */
const runOn = (months: readonly number[]) =>
  months.slice(1).every((month, at) => month - (months[at] ?? 0) <= QUARTER)

/** Whether a month lies where no reading is expected: in a year to come, or years before all that is known. */
const isStrange = ({ year }: Short, { today, since }: ExpectedDays) =>
  year > yearOf(today) || year < yearOf(since) - YEARS_BEFORE

interface DatedColumn {
  readonly ask: Asker['ask']
  readonly column: string
  /** Where it is not known which days to expect, months are months. */
  readonly expected: ExpectedDays | undefined
}

/**
 * Writes out what a month with two digits behind it stands for, where that is a day: "May-10" is a month of 2010 where
 * the months run on and lie where readings are expected; else it is asked. Other texts stay as they are.
 */
export function dayOrYear(
  texts: readonly string[],
  { ask, column, expected }: DatedColumn,
): (text: string) => string {
  const asWritten = (text: string) => text
  const shorts = texts.flatMap(text => shortOf(text) ?? [])
  const [first] = shorts
  if (!first || !expected) return asWritten
  const { today } = expected
  const days = shorts.flatMap(short => latestDay(short, today) ?? []).sort()
  const [earliest, latest] = [days[0], days.at(-1)]
  if (!earliest || !latest || days.length < shorts.length) return asWritten
  const months = [...new Set(shorts.map(monthsOf))].sort((a, b) => a - b)
  const years = new Set(shorts.map(({ year }) => year))
  const ofDays = OF_DAYS.test(column)
  const strange = shorts.some(short => isStrange(short, expected))
  // Days of a month count up within it, and never month by month over the end of a year.
  const certain = years.size > 1 && months.length > 2
  if (runOn(months) && !ofDays && (certain || !strange)) return asWritten
  const spread = DAYS_IN_MONTH * ((months.at(-1) ?? 0) - (months[0] ?? 0))
  const ahead = shorts.some(({ year }) => year > yearOf(today))
  const proposed = ofDays || ahead || daysBetween(earliest, latest) <= spread ? 'day' : 'month'
  const values = { example: first.text, number: first.digits, year: String(first.year) }
  const chosen = ask('day-or-year', '', { values, options: ['day', 'month'], proposed })
  if (chosen === 'month') return asWritten
  return text => {
    const short = shortOf(text)
    return (short && latestDay(short, today)) ?? text
  }
}
