import { maxDate, minDate } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { PriceLine } from '#core/costing/adjustment.ts'

/** How many people of these engagements stand behind a span's staff cost, or behind what of it is of a standing. */
export type People = (engagements: readonly Engagement[], standing?: Standing) => number

interface Presence extends Span {
  readonly people: number
}

/** The most people that are there on one day; only a first day can be the fullest. */
const most = (present: readonly Presence[]): number =>
  Math.max(
    0,
    ...present.map(({ from: day }) =>
      present.reduce((all, { from, to, people }) => all + (from <= day && day <= to ? people : 0), 0),
    ),
  )

/**
 * The people that a span's staff lines stand for: the most that worked on any one day. So a person whose allocation
 * was split, or who came as a contractor and stayed as a civil servant, is one person, and an allocation that cost
 * nothing hides nobody.
 */
export function peopleOf(
  lines: readonly PriceLine[],
  allocations: readonly Allocation[],
  span: Span,
): People {
  const known = new Map(allocations.map(allocation => [allocation.id, allocation]))
  return (engagements, standing) => {
    const present = new Map<string, Presence>()
    for (const line of lines) {
      if (line.kind !== 'staff' || line.amount === 0 || !engagements.includes(line.engagement)) continue
      if (standing !== undefined && line.standing !== standing) continue
      const allocation = known.get(line.allocation)
      present.set(line.allocation, {
        people: line.people,
        from: maxDate(span.from, allocation?.from ?? span.from),
        to: minDate(span.to, allocation?.to ?? span.to),
      })
    }
    return most([...present.values()])
  }
}
