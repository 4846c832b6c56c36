import { addDays, maxDate, minDate } from '#core/calendar.ts'
import { countedPrice } from '#core/costing/price.ts'
import { prepare } from '#core/costing/prepare.ts'
import { pricePrepared } from '#core/costing/priceSpan.ts'
import { shareSprint } from '#core/costing/share.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { NoRate, Pricing, Span, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { ZERO } from '#core/money.ts'
import type { Effort } from '#core/records/effort.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { cutter, upTo, type Cut, type Target } from './cuts.ts'
import { slicesOf, type Slice } from './slices.ts'

/** What is planned after what has been counted: allocations, absences, cost items and holidays as they are entered. */
export interface Ahead {
  /** The day after the last one that counts so far. */
  readonly from: IsoDate
  /** The last day that is planned for; before `from` where nothing is. */
  readonly to: IsoDate
  readonly cuts: readonly Cut[]
  /** The same, one by one. */
  readonly slices: readonly Slice[]
  /** Roles without a rate, before whose days the plan ends. */
  readonly missing: readonly NoRate[]
  /** A copy for others holds no allocations, so nothing can be said of what comes. */
  readonly copy: boolean
  /** The sprint whose effort says what the money ahead is for. */
  readonly pattern?: Sprint
}

/** A longer plan would be a guess, and take long. */
const LONGEST_DAYS = 5 * 366

/** The last day whose money counts so far: today, or the end of a sprint that has begun. */
export const countedTo = ({ cost, today }: Figures): IsoDate =>
  cost.sprints.reduce(
    (last, { sprint }) => (hasBegun(sprint.from, today) ? maxDate(last, sprint.to) : last),
    today,
  )

interface SpanAhead extends Span {
  readonly sprint?: SprintCost
}

/** The days ahead, cut at sprints that are planned already. */
function spansAhead(sprints: readonly SprintCost[], from: IsoDate, to: IsoDate): SpanAhead[] {
  const spans: SpanAhead[] = []
  let next = from
  for (const cost of sprints) {
    const { sprint } = cost
    if (sprint.from < next || sprint.from > to) continue
    if (sprint.from > next) spans.push({ from: next, to: addDays(sprint.from, -1) })
    spans.push({ from: sprint.from, to: sprint.to, sprint: cost })
    next = addDays(sprint.to, 1)
  }
  if (next <= to) spans.push({ from: next, to })
  return spans
}

const byDeliverable = (a: Effort, b: Effort): number =>
  a.deliverable === b.deliverable ? (a.id < b.id ? -1 : 1) : a.deliverable < b.deliverable ? -1 : 1

/** The efforts that money ahead follows: a planned sprint's own, else those of the latest sprint that has any. */
function patternOf({ data, cost, today }: Figures) {
  const effortsOf = (sprint: string) =>
    data.efforts.filter(effort => effort.sprint === sprint).toSorted(byDeliverable)
  const latest = cost.sprints.findLast(
    ({ sprint }) => hasBegun(sprint.from, today) && effortsOf(sprint.id).length > 0,
  )
  const usual = latest ? effortsOf(latest.sprint.id) : []
  return {
    latest: latest?.sprint,
    of: (sprint: SprintCost | undefined) => {
      const own = sprint ? effortsOf(sprint.sprint.id) : []
      return own.length > 0 ? own : usual
    },
  }
}

const targetsOf = (pricing: Pricing, efforts: readonly Effort[]): Target[] => {
  const shares = shareSprint(countedPrice(pricing)?.total ?? ZERO, efforts)
  return [...shares.deliverables, { amount: shares.notLinked }].filter(({ amount }) => amount !== 0)
}

const earliest = (missing: readonly NoRate[]): IsoDate | undefined =>
  missing.map(({ from }) => from).toSorted()[0]

/**
 * What is planned from the day after what has been counted up to `horizon`, in minor units at today's rates. It ends
 * before the first day on which a role has no rate: that day is not free. What the money is for follows the effort of
 * the latest sprint, until a planned sprint has effort of its own.
 */
export function plannedAhead(figures: Figures, horizon: IsoDate): Ahead {
  const { data, cost } = figures
  const from = addDays(countedTo(figures), 1)
  const last = minDate(horizon, addDays(from, LONGEST_DAYS))
  const copy = data.team.origin === 'copy'
  const nothing: Ahead = { from, to: addDays(from, -1), cuts: [], slices: [], missing: [], copy }
  if (copy || last < from) return nothing
  const pattern = patternOf(figures)
  const price = (span: Span) => pricePrepared(prepare(data), span)
  const cut = cutter(data)
  const planned: Cut[] = []
  let [to, missing]: [IsoDate, readonly NoRate[]] = [last, []]
  for (const { sprint, ...days } of spansAhead(cost.sprints, from, last)) {
    let span: Span = days
    let pricing = sprint?.pricing ?? price(span)
    if (pricing.kind === 'no-rate') {
      missing = pricing.missing
      to = addDays(earliest(missing) ?? span.from, -1)
      if (to < span.from) break
      span = { from: span.from, to }
      pricing = price(span)
    }
    const lines = countedPrice(pricing)?.lines ?? []
    planned.push(cut(span, lines, targetsOf(pricing, pattern.of(sprint))))
    if (missing.length > 0) break
  }
  const cuts = planned.map(each => upTo(each, to))
  return {
    ...nothing,
    to,
    cuts,
    slices: slicesOf(cuts),
    missing,
    ...(pattern.latest && { pattern: pattern.latest }),
  }
}
