import { addDays, dayNumber } from '#core/calendar.ts'
import { allocate, sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { engagementOf, itemOf, type PriceLine } from './adjustment.ts'
import { groupBy } from './groupBy.ts'
import { countSpan, partIn, type CountedSpan } from './items.ts'
import { prepare } from './prepare.ts'
import { staffIn, type StaffCost } from './priceSpan.ts'
import { staffDays, workedDays } from './staffDays.ts'
import type { Span } from './types.ts'

/** The lines of one engagement, one cost item or one group, and what they come to on each day of their span. */
export interface DailyPart {
  readonly lines: readonly PriceLine[]
  readonly amounts: readonly Minor[]
}

/** The same from the day at the place `first` of the span on: days before and after the amounts have none of it. */
export interface ShortPart extends DailyPart {
  readonly first: number
}

/** The days of a span, both ends included, in order. */
export function daysOf({ from, to }: Span): IsoDate[] {
  const days = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

/** An amount over days by the first weights that have any: what is known of each day, its working days, all days. */
function overDays(amount: Minor, known: readonly (number | bigint)[], worked: readonly number[]): Minor[] {
  for (const weights of [known, worked, worked.map(() => 1)]) {
    const parts = allocate(amount, weights)
    if (parts.ok) return parts.value
  }
  throw new RangeError('A span has at least a day')
}

/** `dailyParts` without the days on which a part has nothing: most cost items have one day. */
export function shortParts(data: TeamData, span: Span, lines: readonly PriceLine[]): ShortPart[] {
  const days = daysOf(span)
  const worked = workedDays(days, data.calendar)
  const firstDay = dayNumber(span.from)
  const prepared = prepare(data)
  // Most spans need one of the two or neither.
  let counted: CountedSpan[] | undefined
  let staff: StaffCost | undefined
  const daily = (engagement: Engagement) =>
    staffDays(days, worked, (staff ??= staffIn(prepared, span)), engagement)

  const itemDays = (item: string, amount: Minor): Omit<ShortPart, 'lines'> => {
    const placed = prepared.items.placed(item)
    if (placed) {
      const first = Math.max(0, placed.first - firstDay)
      const last = Math.min(days.length - 1, placed.last - firstDay)
      // Most items have a day: it takes all.
      if (first === last && placed.first === placed.last && placed.amount === amount)
        return { first, amounts: [amount] }
      counted ??= days.map(date => countSpan({ from: date, to: date }, data.calendar))
      const known = counted.slice(first, last + 1).map(day => partIn(placed, day) ?? ZERO)
      if (sum(known) === amount) return { first, amounts: known }
      // Adjusted, or sealed and changed since, it keeps its amount and the item only says how it lies over the days.
      const weights = days.map((_, i) => Math.abs(known[i - first] ?? 0))
      return { first: 0, amounts: overDays(amount, weights, worked) }
    }
    return { first: 0, amounts: overDays(amount, [], worked) }
  }
  const keyOf = (line: PriceLine) => engagementOf(line) ?? itemOf(line)?.item ?? line
  return [...groupBy(lines, keyOf).values()].map(own => {
    const amount = own.length === 1 && own[0] ? own[0].amount : sum(own.map(line => line.amount))
    const [engagement, item] = [own[0] && engagementOf(own[0]), own[0] && itemOf(own[0])]
    if (item) return { lines: own, ...itemDays(item.item, amount) }
    return { lines: own, first: 0, amounts: overDays(amount, engagement ? daily(engagement) : [], worked) }
  })
}

/**
 * A span's lines on each of its days, in minor units: each part sums to its lines. Staff goes by its exact daily cost,
 * a cost item by its own days, an adjustment as what it stands beside; a line that says neither, evenly over the
 * working days.
 */
export function dailyParts(data: TeamData, span: Span, lines: readonly PriceLine[]): DailyPart[] {
  const days = daysOf(span)
  return shortParts(data, span, lines).map(({ lines: own, first, amounts }) => ({
    lines: own,
    amounts: days.map((_, i) => amounts[i - first] ?? ZERO),
  }))
}
