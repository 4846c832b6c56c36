import { addDays } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { workspaceDefaults } from '#core/records/workspace.ts'
import { dayOf, realDay, type DateOrder } from './dateOrder.ts'
import { takeDateApart, type DateText } from './dateText.ts'
import { financialPeriod } from './financialPeriod.ts'

/** A day, or days from one to another, both included. */
export type When =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'period'; readonly from: IsoDate; readonly to: IsoDate }

const SEPARATORS = [/\s+(?:to|until|till|[-–—])\s+/i, /\s*[–—]\s*/]
/** Two dates and a word between them. */
const LONGEST = 160
const HAS_YEAR = /\d{4}|['/.\- ]\d{2}$/

/** Two ends of a written period, "April 2012 to March 2013"; a first end without a year takes that of the second. */
function ends(text: string): readonly [string, string] | undefined {
  if (text.length > LONGEST) return undefined
  for (const separator of SEPARATORS) {
    const parts = text.trim().split(separator)
    const [from, to] = parts
    if (parts.length !== 2 || !from || !to) continue
    if (takeDateApart(from) && takeDateApart(to)) return [from, to]
    const year = /\d{4}$/.exec(to)?.[0]
    if (year && !HAS_YEAR.test(from) && takeDateApart(`${from} ${year}`)) return [`${from} ${year}`, to]
  }
  return undefined
}

/** The dates written in a cell: one, the two ends of a period, or none. For finding a column's order. */
export const datesIn = (text: string): readonly string[] => ends(text) ?? [text]

const nextMonth = (year: number, month: number) =>
  month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const)

function firstDay(date: DateText | undefined, order: DateOrder): IsoDate | undefined {
  if (!date) return undefined
  return date.kind === 'month' ? realDay(date.year, date.month, 1) : dayOf(date, order)
}

function lastDay(date: DateText | undefined, order: DateOrder): IsoDate | undefined {
  if (!date) return undefined
  if (date.kind !== 'month') return dayOf(date, order)
  const next = realDay(...nextMonth(date.year, date.month), 1)
  return realDay(date.year, date.month, 1) && next && addDays(next, -1)
}

/**
 * Reads a day or a period: "4 March 2026", "April 2012 to March 2013", "May 2012" (the whole month), "Q1 2026/27" where
 * a financial year starts in the month given. `undefined` where it is none, or ends before it starts.
 */
export function readWhen(
  text: string,
  order: DateOrder,
  yearStart: number = workspaceDefaults.financialYearStart,
): When | undefined {
  const financial = financialPeriod(text, yearStart)
  if (financial) return { kind: 'period', ...financial }
  const [first = '', second] = datesIn(text)
  const start = takeDateApart(first)
  const from = firstDay(start, order)
  if (second === undefined && start?.kind !== 'month') return from && { kind: 'date', date: from }
  const to = lastDay(second === undefined ? start : takeDateApart(second), order)
  return from && to && from <= to ? { kind: 'period', from, to } : undefined
}
