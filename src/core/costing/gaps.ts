import { addDays, maxDate, minDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { pricePrepared } from './priceSpan.ts'
import type { Prepared } from './prepare.ts'
import type { GapCost, Span } from './types.ts'

interface Gap extends Span {
  /** Allocations without an end would cost for ever, so days that no sprint follows count staff up to today only. */
  readonly staff: boolean
}

/** Days outside every sprint, cut at the end of `today`: what lies ahead is apart from what has been. */
function gapsBetween(sprints: readonly Sprint[], first: IsoDate, last: IsoDate, today: IsoDate): Gap[] {
  const gaps: Gap[] = []
  const put = (from: IsoDate, to: IsoDate, staffAhead: boolean) => {
    const past = minDate(to, today)
    if (from <= past) gaps.push({ from, to: past, staff: true })
    const ahead = maxDate(from, addDays(today, 1))
    if (ahead <= to) gaps.push({ from: ahead, to, staff: staffAhead })
  }
  let from = first
  for (const sprint of sprints) {
    if (sprint.from > from) put(from, addDays(sprint.from, -1), true)
    if (sprint.to >= from) from = addDays(sprint.to, 1)
  }
  if (from <= last) put(from, last, false)
  return gaps
}

/**
 * Money between sprints: before the first one back to the earliest allocation or cost item, between them, and after
 * the last one. Days without any money are left out; days with a role that has no rate are not.
 */
export function gapCosts(prepared: Prepared, sprints: readonly Sprint[], today: IsoDate): GapCost[] {
  const { data, items } = prepared
  const begins = [
    ...data.allocations.map(allocation => allocation.from),
    ...(items.first ? [items.first] : []),
  ]
  const [earliest] = begins.toSorted()
  if (earliest === undefined) return []
  const last = items.last ? maxDate(items.last, today) : today
  return gapsBetween(sprints, earliest, last, today).flatMap(({ from, to, staff }) => {
    const pricing = pricePrepared(prepared, { from, to }, staff)
    const empty =
      pricing.kind === 'nothing-known' || (pricing.kind === 'priced' && pricing.price.lines.length === 0)
    return empty ? [] : [{ from, to, pricing }]
  })
}
