import { addDays, dayNumber, isWorkingDay } from '#core/calendar.ts'
import { exactWeights, sumExact, ZERO_EXACT, type Exact } from '#core/exact.ts'
import { allocate, sum, ZERO, type Minor } from '#core/money.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { engagementOf, itemOf, type PriceLine } from './adjustment.ts'
import { groupBy } from './groupBy.ts'
import { countSpan, partIn, type CountedSpan, type PlacedItem } from './items.ts'
import { prepare } from './prepare.ts'
import { staffIn, type StaffCost } from './priceSpan.ts'
import type { Span } from './types.ts'

/** The lines of one engagement, one cost item or one group, and what they come to on each day of their span. */
export interface DailyPart {
  readonly lines: readonly PriceLine[]
  readonly amounts: readonly Minor[]
}

/** The days of a span, both ends included, in order. */
export function daysOf({ from, to }: Span): IsoDate[] {
  const days = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

/** What staff of an engagement costs on each of these days at today's rates, exact; all zero where a rate is missing. */
function dailyStaff(
  days: readonly IsoDate[],
  { posts, missing }: StaffCost,
  engagement: Engagement,
  calendar: Calendar,
): bigint[] {
  if (missing.length > 0) return days.map(() => 0n)
  const segments = posts.flatMap(post => post.segments).filter(({ rate }) => rate.engagement === engagement)
  // Each day costs what the one before did until a segment starts or ends.
  const changes = new Set(segments.flatMap(({ from, to }) => [from, addDays(to, 1)]))
  let perWorkingDay = ZERO_EXACT
  const daily = days.map((date, i): Exact => {
    if (i === 0 || changes.has(date))
      perWorkingDay = sumExact(
        segments.flatMap(({ from, to, perDay }) => (from <= date && date <= to ? [perDay] : [])),
      )
    return isWorkingDay(calendar, date) ? perWorkingDay : ZERO_EXACT
  })
  return exactWeights(daily)
}

/** An amount over days by the first weights that have any: what is known of each day, its working days, all days. */
function overDays(amount: Minor, known: readonly (number | bigint)[], worked: readonly number[]): Minor[] {
  for (const weights of [known, worked, worked.map(() => 1)]) {
    const parts = allocate(amount, weights)
    if (parts.ok) return parts.value
  }
  throw new RangeError('A span has at least a day')
}

/**
 * A span's lines on each of its days, in minor units: each part sums to its lines. Staff goes by its exact daily cost,
 * a cost item by its own days, an adjustment as what it stands beside; a line that says neither, evenly over the
 * working days.
 */
export function dailyParts(data: TeamData, span: Span, lines: readonly PriceLine[]): DailyPart[] {
  const days = daysOf(span)
  const worked = days.map(date => (isWorkingDay(data.calendar, date) ? 1 : 0))
  const firstDay = dayNumber(span.from)
  const prepared = prepare(data)
  // Most spans need one of the two or neither.
  let counted: CountedSpan[] | undefined
  let staff: StaffCost | undefined
  const daily = (engagement: Engagement) =>
    dailyStaff(days, (staff ??= staffIn(prepared, span)), engagement, data.calendar)
  const here = new Map<string, PlacedItem>()
  prepared.items.visit(span, placed => here.set(placed.item.id, placed))

  const itemDays = (item: string, amount: Minor) => {
    const placed = here.get(item)
    // Most items have a day: it takes all.
    const only = placed && placed.first === placed.last ? placed.first - firstDay : undefined
    if (only !== undefined && placed?.amount === amount)
      return days.map((_, i) => (i === only ? amount : ZERO))
    counted ??= days.map(date => countSpan({ from: date, to: date }, data.calendar))
    const known = placed ? counted.map(day => partIn(placed, day) ?? ZERO) : []
    // Adjusted, or sealed and changed since, it keeps its amount and the item only says how it lies over the days.
    return sum(known) === amount ? known : overDays(amount, known.map(Math.abs), worked)
  }
  const keyOf = (line: PriceLine, i: number) => engagementOf(line) ?? itemOf(line)?.item ?? `line ${i}`
  const keyed = lines.map((line, i) => ({ line, key: keyOf(line, i) }))
  return [...groupBy(keyed, ({ key }) => key).values()].map(members => {
    const own = members.map(({ line }) => line)
    const amount = sum(own.map(line => line.amount))
    const [engagement, item] = [own[0] && engagementOf(own[0]), own[0] && itemOf(own[0])]
    const amounts = item
      ? itemDays(item.item, amount)
      : overDays(amount, engagement ? daily(engagement) : [], worked)
    return { lines: own, amounts }
  })
}
