import { dayNumber, maxDate, minDate, workingDays } from '#core/calendar.ts'
import { exact, fromDecimal, over, times, type Exact } from '#core/exact.ts'
import type { Absence } from '#core/records/absence.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { hasPrice } from './dayRate.ts'
import { groupBy } from './groupBy.ts'
import type { Span } from './types.ts'

/** An absence inside its allocation, as FTE-days off on each of its working days. */
export interface DaysOff extends Span {
  readonly perDay: Exact
  readonly paid: boolean
}

/** An allocation with everything that its price depends on, looked up once. */
export interface Post {
  readonly allocation: Allocation
  /** The numbers of its first and last day; the last is beyond all where it has none. */
  readonly firstDay: number
  readonly lastDay: number
  /** Its last day: without an end it lasts as long as the team does. */
  readonly to: IsoDate | undefined
  /** FTE-days on each working day before any absence. */
  readonly fte: Exact
  /** Rates of its role; the first that is in force on a day counts. */
  readonly rates: readonly Rate[]
  readonly daysOff: readonly DaysOff[]
}

/** Each allocation with its rates and absences. Of two rates in force on a day, which is refused on saving, the later counts. */
export function postsOf(data: TeamData): Post[] {
  const rates = groupBy(data.rates.filter(hasPrice).toSorted(laterFirst), rate => rate.role)
  const absences = groupBy(data.absences, absence => absence.allocation)
  return data.allocations.map(allocation => {
    const to = allocation.to ?? data.team.to
    return {
      allocation,
      firstDay: dayNumber(allocation.from),
      lastDay: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to),
      to,
      fte: times(exact(allocation.people), fromDecimal(allocation.fte, 4)),
      rates: rates.get(allocation.role) ?? [],
      daysOff: (absences.get(allocation.id) ?? []).flatMap(absence =>
        daysOffOf(absence, { from: allocation.from, to: to ?? absence.to }, data.calendar),
      ),
    }
  })
}

const laterFirst = (a: Rate, b: Rate): number =>
  a.from === b.from ? (a.id < b.id ? 1 : -1) : a.from < b.from ? 1 : -1

function daysOffOf(absence: Absence, within: Span, calendar: Calendar): DaysOff[] {
  const from = maxDate(absence.from, within.from)
  const to = minDate(absence.to, within.to)
  const worked = workingDays(calendar, from, to)
  if (worked === 0) return []
  return [{ from, to, paid: absence.paid, perDay: over(fromDecimal(absence.days, 1), exact(worked)) }]
}
