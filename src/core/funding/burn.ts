import { minDate, workingDays } from '#core/calendar.ts'
import { daysOf } from '#core/costing/daily.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Span } from '#core/costing/types.ts'
import { exact, toMinor } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import { minor, sum, ZERO } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { FundedPart } from './fundPots.ts'
import type { Burn } from './types.ts'

interface Paid extends Pick<FundedPart, 'slice' | 'amount'> {}

/**
 * What a pot has paid on average: ÷ the working days from the first that it paid for to the last that counts, and of
 * sprints ÷ the sprints of which it paid something. Rounded once.
 */
export function burnOf(paid: readonly Paid[], to: IsoDate, { data, cost, today }: Figures): Burn {
  const used = sum(paid.map(({ amount }) => amount))
  const byDay = new Map<IsoDate, number>()
  for (const { slice, amount } of paid) byDay.set(slice.date, (byDay.get(slice.date) ?? 0) + amount)
  const dates = [...byDay.keys()].toSorted()
  const [first] = dates
  const last = dates.at(-1)
  const within = ({ from, to: end }: Span) =>
    first !== undefined && last !== undefined && first <= end && from <= last
  const begun = cost.sprints.filter(({ sprint }) => hasBegun(sprint.from, today) && within(sprint))
  const bySprint = begun.map(({ sprint }) => sum(daysOf(sprint).map(date => minor(byDay.get(date) ?? 0))))
  const paidSprints = bySprint.filter(amount => amount !== 0)
  const inSprints = sum(paidSprints)
  // Days beside what staff costs are a day rate.
  const counted = data.team.origin !== 'copy' && first !== undefined && last !== undefined
  const days = counted ? workingDays(data.calendar, first, minDate(to, last)) : 0
  return {
    used,
    ...(counted && { workingDays: days }),
    ...(days > 0 && { perWorkingDay: toMinor(exact(used, days)) }),
    sprints: paidSprints.length,
    inSprints: paidSprints.length > 0 ? inSprints : ZERO,
    ...(paidSprints.length > 0 && { perSprint: toMinor(exact(inSprints, paidSprints.length)) }),
  }
}
