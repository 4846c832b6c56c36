import { daysBetween, dateOf, dayNumber, maxDate, minDate } from '#core/calendar.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { takeDateApart, type DateText } from './dateText.ts'

/** What the numbers in a column's dates mean. */
export interface DateOrder {
  readonly order: 'day-first' | 'month-first'
  /** ISO dates in it were written with month and day the wrong way round. */
  readonly isoSwapped: boolean
}

const excelStart = dayNumber(IsoDate.parse('1899-12-30'))
const two = (n: number) => String(n).padStart(2, '0')

/** The day with these numbers, or `undefined` where there is no such day. */
export function realDay(year: number, month: number, day: number): IsoDate | undefined {
  const parsed = IsoDate.safeParse(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
  return parsed.success ? parsed.data : undefined
}

/** The day that a date stands for under an order; `undefined` where there is no such day. */
export function dayOf(date: DateText, { order, isoSwapped }: DateOrder): IsoDate | undefined {
  if (date.kind === 'month') return undefined
  if (date.kind === 'serial') return dateOf(excelStart + date.serial)
  if (date.kind === 'numeric') {
    const { first, second, year } = date
    return order === 'day-first' ? realDay(year, second, first) : realDay(year, first, second)
  }
  const swap = date.kind === 'iso' && isoSwapped
  return swap ? realDay(date.year, date.day, date.month) : realDay(date.year, date.month, date.day)
}

interface Fit {
  readonly readable: number
  /** Days between the first and the last of them. */
  readonly spread: number
}

/** How many dates exist under an order, and how close together they are. */
function fit(dates: readonly DateText[], order: DateOrder): Fit {
  const days = dates.map(date => dayOf(date, order)).filter(day => day !== undefined)
  const [first] = days
  if (first === undefined) return { readable: 0, spread: Infinity }
  const earliest = days.reduce((a, b) => minDate(a, b), first)
  const latest = days.reduce((a, b) => maxDate(a, b), first)
  return { readable: days.length, spread: daysBetween(earliest, latest) }
}

const isBetter = (a: Fit, b: Fit) =>
  a.readable > b.readable || (a.readable === b.readable && a.spread < b.spread)

interface ColumnOfDates {
  readonly ask: Asker['ask']
  readonly column: string
  /** The dates of all date columns of the table, its own too. */
  readonly all: readonly string[]
}

const PADDED = /^\s*0\d[/.-]/

const orders = ['day-first', 'month-first'] as const

/**
 * Infers from all dates of a column what their numbers mean; where they do not tell, from the table's other
 * dates; and asks where nothing tells, where only one date tells of months first, or where the column contradicts itself. The reading that brings the dates
 * closest together is proposed.
 */
export function columnOrder(texts: readonly string[], { ask, column, all }: ColumnOfDates): DateOrder {
  const dates = texts.map(takeDateApart).filter(date => date !== undefined)
  const own = evidence(dates)
  // One date alone may be a slip, and would turn every other date round. Americans write 5/1/2012, not 05/01/2012.
  const slip = own.american === 1 && texts.some(text => PADDED.test(text))
  const order =
    own.mixed || (own.open && (!own.told || slip))
      ? askOrder(own.mixed ? texts : all, own.mixed ? 'date-order-mixed' : 'date-order')
      : (own.told ?? 'day-first')
  return { order, isoSwapped: isoIsSwapped(dates, order, { ask, column }) }

  function askOrder(shown: readonly string[], code: string): DateOrder['order'] {
    const some = shown.map(takeDateApart).filter(date => date !== undefined)
    const told = evidence(some)
    if (code === 'date-order' && told.told && !slip) return told.told
    const monthFirst = fit(some, { order: 'month-first', isoSwapped: false })
    const dayFirst = fit(some, { order: 'day-first', isoSwapped: false })
    const proposed = isBetter(monthFirst, dayFirst) ? 'month-first' : 'day-first'
    const isOpen = (text: string) => evidence([takeDateApart(text)].filter(date => date !== undefined)).open
    // Where each date can be read in one way only, any of them shows what is asked.
    const example = shown.find(isOpen) ?? shown.find(text => takeDateApart(text)?.kind === 'numeric')
    const about = code === 'date-order' ? '' : column
    const values = { column, example: example?.trim() ?? '' }
    const chosen = ask(code, about, { values, options: orders, proposed })
    return chosen === 'month-first' ? 'month-first' : 'day-first'
  }
}

/** What the dates tell: their order, that they contradict each other, or that some could be either. */
function evidence(dates: readonly DateText[]) {
  const numeric = dates.filter(date => date.kind === 'numeric')
  const dayFirst = numeric.some(date => date.first > 12)
  const american = numeric.filter(date => date.second > 12).length
  const monthFirst = american > 0
  const told: DateOrder['order'] | undefined =
    dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first'
  return {
    told,
    mixed: dayFirst && monthFirst,
    /** Dates that have a day only with their month first. */
    american,
    open: numeric.some(date => date.first !== date.second && date.first <= 12 && date.second <= 12),
  }
}

/** ISO dates beside month-first ones, which come closer with month and day exchanged: a spreadsheet swapped them. */
function isoIsSwapped(
  dates: readonly DateText[],
  order: DateOrder['order'],
  { ask, column }: Omit<ColumnOfDates, 'all'>,
): boolean {
  const iso = dates.filter(date => date.kind === 'iso')
  const [first] = iso.filter(date => date.month !== date.day)
  if (!first || iso.length === dates.length || iso.some(date => date.day > 12)) return false
  const swapped = fit(dates, { order, isoSwapped: true })
  if (!isBetter(swapped, fit(dates, { order, isoSwapped: false }))) return false
  const values = { column, example: `${first.year}-${two(first.month)}-${two(first.day)}` }
  return ask('date-iso-swapped', column, { values, options: ['swap', 'keep'], proposed: 'swap' }) === 'swap'
}
