import { addDays, daysBetween, toIsoDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { datesIn } from '#exchange/tables/cells/period.ts'
import type { PeriodColumn } from './wideTable.ts'

const DAYS_IN_MONTH = 30.44

const monthsIn = ({ when }: PeriodColumn): number =>
  when.kind === 'date' ? 0 : Math.round((daysBetween(when.from, when.to) + 1) / DAYS_IN_MONTH)

/** The last day of so many months from a day. */
function lastDay(from: IsoDate, months: number): IsoDate {
  const month = Number(from.slice(5, 7)) - 1 + months
  const next = toIsoDate(Number(from.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, 1)
  return addDays(next, -1)
}

const endOf = ({ when }: PeriodColumn): IsoDate => (when.kind === 'date' ? when.date : when.to)

/**
 * The day each period's reading belongs to: its last. A period of another length than the others is asked
 * about ("January 2014 to December 2015" among years); where a usual one fits in its place, that is proposed.
 */
export function readingDates(
  periods: readonly PeriodColumn[],
  { ask }: Pick<Asker, 'ask'>,
): ReadonlyMap<string, IsoDate> {
  const each = [...new Map(periods.map(column => [column.period, column])).values()]
  const counts = new Map<number, number>()
  for (const column of each) counts.set(monthsIn(column), (counts.get(monthsIn(column)) ?? 0) + 1)
  const [usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  const dates = new Map<string, IsoDate>()
  for (const column of each) {
    const months = monthsIn(column)
    const { when } = column
    const odd = months !== usual && (counts.get(usual) ?? 0) > 1 && when.kind === 'period' && usual > 0
    if (!odd) {
      dates.set(column.period, endOf(column))
      continue
    }
    const shorter = lastDay(when.from, usual)
    // A financial year among its quarters is no mistake in its end.
    const isNamed = datesIn(column.period).length === 1 && months > usual
    const fits = months > usual && each.every(other => other === column || endOf(other) !== shorter)
    const values = { period: column.period, months, usual }
    const proposed = isNamed ? 'as-written' : fits ? 'usual' : 'leave-out'
    const options = [...(isNamed ? [] : ['usual']), 'as-written', 'leave-out']
    const chosen = ask('period-odd', column.period, { values, options, proposed })
    if (chosen !== 'leave-out') dates.set(column.period, chosen === 'usual' ? shorter : when.to)
  }
  return dates
}
