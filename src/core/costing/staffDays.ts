import { addDays, isWorkingDay } from '#core/calendar.ts'
import { exactWeights, sumExact } from '#core/exact.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { StaffCost } from './priceSpan.ts'

/** For each of these days 1 where it is a working day, else 0: weights for `allocate`. */
export const workedDays = (days: readonly IsoDate[], calendar: Calendar): number[] =>
  days.map(date => (isWorkingDay(calendar, date) ? 1 : 0))

/**
 * How what staff of an engagement costs at today's rates lies over these days, exact: weights for `allocate`, to which
 * only their proportions matter. None where a rate is missing. `worked` is `workedDays` of the same days.
 */
export function staffDays(
  days: readonly IsoDate[],
  worked: readonly number[],
  { posts, missing }: StaffCost,
  engagement: Engagement,
): readonly (number | bigint)[] {
  const [first, last] = [days[0], days.at(-1)]
  if (missing.length > 0 || first === undefined || last === undefined) return []
  const segments = posts.flatMap(post => post.segments.filter(({ rate }) => rate.engagement === engagement))
  // Most spans: each working day costs what the others do.
  if (segments.every(({ from, to }) => from <= first && last <= to)) return worked
  const changes = new Set([first, ...segments.flatMap(({ from, to }) => [from, addDays(to, 1)])])
  const starts = days.filter(date => changes.has(date))
  const weights = exactWeights(
    starts.map(date =>
      sumExact(segments.flatMap(({ from, to, perDay }) => (from <= date && date <= to ? [perDay] : []))),
    ),
  )
  let next = 0
  return days.map((date, i) => {
    if (date === starts[next]) next++
    return worked[i] ? (weights[next - 1] ?? 0n) : 0n
  })
}
