import { dayNumber } from '#core/calendar.ts'
import { exactWeights, plus, sumExact, toMinor, toNumber, type Exact } from '#core/exact.ts'
import { add, allocate, ZERO, type Minor } from '#core/money.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { Rate } from '#core/records/rate.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { prepare, type Prepared } from './prepare.ts'
import { priceOf } from './price.ts'
import { mergeMissing, segmentsOf, type Segment } from './segments.ts'
import type { NoRate, Pricing, Span } from './types.ts'

export interface StaffCost {
  /** Every allocation's segments in the span. */
  readonly posts: readonly { readonly allocation: Allocation; readonly segments: readonly Segment[] }[]
  readonly missing: readonly NoRate[]
  /** Somebody is on the team in the span, even if on none of its working days. */
  readonly anyone: boolean
}

const staffKnown = new WeakMap<Prepared, Map<string, StaffCost>>()

/** What staff costs in a span, exact, before any rounding; remembered. */
export function staffIn(prepared: Prepared, span: Span): StaffCost {
  const known = staffKnown.get(prepared) ?? new Map<string, StaffCost>()
  staffKnown.set(prepared, known)
  const key = `${span.from} ${span.to}`
  const cost = known.get(key) ?? priceStaff(prepared, span)
  known.set(key, cost)
  return cost
}

function priceStaff({ data, posts, dayRateOf }: Prepared, span: Span): StaffCost {
  const priced = []
  const missing = []
  let anyone = false
  const first = dayNumber(span.from)
  const last = dayNumber(span.to)
  for (const post of posts) {
    // Most posts of a team that has lasted are not there in most of its sprints.
    if (post.firstDay > last || post.lastDay < first) continue
    anyone = true
    const cost = segmentsOf(post, span, data, dayRateOf)
    if (cost.segments.length > 0) priced.push({ allocation: post.allocation, segments: cost.segments })
    missing.push(...cost.missing)
  }
  return { posts: priced, missing: mergeMissing(missing, data), anyone }
}

interface StaffPart {
  readonly line: Omit<Extract<SprintLine, { kind: 'staff' }>, 'amount' | 'days'>
  readonly days: Exact
  readonly cost: Exact
}

/** One part for each engagement and basis that an allocation was paid under. */
function partsOf({ posts }: StaffCost): StaffPart[] {
  const parts: StaffPart[] = []
  for (const { allocation, segments } of posts) {
    const first = parts.length
    for (const { rate, paidDays, cost } of segments) {
      const i = parts.findIndex(
        ({ line }, at) => at >= first && line.engagement === rate.engagement && line.basis === rate.basis,
      )
      const so = parts[i]
      if (so) parts[i] = { ...so, days: plus(so.days, paidDays), cost: plus(so.cost, cost) }
      else parts.push({ line: lineOf(allocation, rate), days: paidDays, cost })
    }
  }
  return parts
}

const lineOf = (allocation: Allocation, { engagement, basis }: Rate): StaffPart['line'] => ({
  kind: 'staff',
  allocation: allocation.id,
  role: allocation.role,
  engagement,
  basis,
  people: allocation.people,
  standing: 'estimated',
})

/** Staff is rounded here, once, and its rounded total allocated to its lines by their exact cost. */
function staffLines(staff: StaffCost): SprintLine[] {
  const parts = partsOf(staff)
  const costs = parts.map(part => part.cost)
  const amounts = allocate(toMinor(sumExact(costs)), exactWeights(costs))
  return parts.map(({ line, days }, i) => ({
    ...line,
    days: toNumber(days, 4),
    // Without any weight every line costs nothing.
    amount: amounts.ok ? (amounts.value[i] ?? ZERO) : ZERO,
  }))
}

function itemLines({ items }: Prepared, span: Span): SprintLine[] {
  const lines: SprintLine[] = []
  // Written out: copying thousands of lines by spreading takes many times as long.
  items.visit(span, ({ item: { id: item, description, category, standing } }, amount) => {
    lines.push({ kind: 'item', item, description, category, amount, standing })
  })
  return lines
}

/** The total of `pricePrepared` in minor units, without making its lines; undefined where it has none. */
export function totalIn(prepared: Prepared, span: Span): Minor | undefined {
  const { posts, missing, anyone } = staffIn(prepared, span)
  if (missing.length > 0) return undefined
  const items = prepared.items.totalIn(span)
  if (!anyone && items === undefined) return undefined
  const costs = posts.flatMap(({ segments }) => segments.map(segment => segment.cost))
  return add(toMinor(sumExact(costs)), items ?? ZERO)
}

/** Prices a span from data that is prepared already; `staff` false counts cost items only. */
export function pricePrepared(prepared: Prepared, span: Span, staff = true): Pricing<SprintLine> {
  const cost = staff ? staffIn(prepared, span) : { posts: [], missing: [], anyone: false }
  if (cost.missing.length > 0) return { kind: 'no-rate', missing: cost.missing }
  const lines = [...staffLines(cost), ...itemLines(prepared, span)]
  return cost.anyone || lines.length > 0
    ? { kind: 'priced', price: priceOf(lines) }
    : { kind: 'nothing-known' }
}

/** What is known of a span that has no price, since a rate is missing: its cost items, and the staff that has a rate. */
export const knownLines = (prepared: Prepared, span: Span): SprintLine[] => [
  ...staffLines(staffIn(prepared, span)),
  ...itemLines(prepared, span),
]

/**
 * What a span of days costs at today's rates, allocations, absences and cost items, in minor units, or which roles
 * and days have no rate (`no-rate`), or that there is nobody and nothing to price (`nothing-known`). Ten working days of one person at £500 a day are £5,000.
 */
export const priceSpan = (data: TeamData, span: Span): Pricing<SprintLine> =>
  pricePrepared(prepare(data), span)
