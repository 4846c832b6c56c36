import { monthOf } from '#core/calendar.ts'
import type { PriceLine } from '#core/costing/adjustment.ts'
import { daysOf } from '#core/costing/daily.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { lineDays } from '#core/costing/lineDays.ts'
import type { EstimatedSpan, Settled, Span } from '#core/costing/types.ts'
import { allocate, ZERO, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'

/** What of one settled line falls in a month, in minor units. */
export interface PartMonth {
  readonly line: PriceLine
  /** `2026-05` */
  readonly month: string
  readonly amount: Minor
  readonly adjustment: Minor
}

/** An amount over the months that the days of a span lie in, by what a line comes to on each of them. */
function overMonths(
  amount: Minor,
  span: EstimatedSpan,
  within: Span,
  daily: readonly Minor[],
): ReadonlyMap<string, Minor> {
  const months = new Map<string, number>()
  for (const [i, date] of daysOf(span).entries())
    if (within.from <= date && date <= within.to)
      months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + (daily[i] ?? 0))
  const parts = allocate(amount, [...months.values()].map(Math.abs))
  return new Map(
    [...months.keys()].map((month, i) => [
      month,
      // Without any weight all of it is of the first.
      parts.ok ? (parts.value[i] ?? ZERO) : i === 0 ? amount : ZERO,
    ]),
  )
}

/** What a settlement stands on and what stands beside it, month by month. */
export function partMonths(data: TeamData, parts: Settled['parts']): PartMonth[] {
  return [...groupBy(parts, ({ span }) => span)].flatMap(([span, own]) => {
    const daily = lineDays(
      data,
      span,
      own.map(({ line }) => line),
    )
    return own.flatMap(({ line, within, amount, adjustment }) => {
      const days = daily.get(line) ?? []
      const adjusted = overMonths(adjustment, span, within, days)
      return [...overMonths(amount, span, within, days)].map(([month, part]) => ({
        line,
        month,
        amount: part,
        adjustment: adjusted.get(month) ?? ZERO,
      }))
    })
  })
}
