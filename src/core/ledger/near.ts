import { addDays, daysBetween, toIsoDate, yearOf } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'

/** The whole month that a day lies in. */
export function monthSpan(date: IsoDate): Span {
  const month = Number(date.slice(5, 7))
  const from = toIsoDate(yearOf(date), month, 1)
  const next = month === 12 ? toIsoDate(yearOf(date) + 1, 1, 1) : toIsoDate(yearOf(date), month + 1, 1)
  return { from, to: addDays(next, -1) }
}

const MOST_DAYS = 120

/** Whether a payment was made so close to some days that it may be for them. */
export const isNear = ({ date }: Pick<LedgerRow, 'date'>, { from, to }: Span): boolean =>
  daysBetween(to, date) < MOST_DAYS && daysBetween(date, from) < MOST_DAYS
