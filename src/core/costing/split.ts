import { addDays, isWorkingDay, monthOf } from '#core/calendar.ts'
import { exactWeights, plus, ZERO_EXACT, type Exact } from '#core/exact.ts'
import { add, allocate, sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { countSpan, partIn, type PlacedItem } from './items.ts'
import { prepare } from './prepare.ts'
import { staffIn } from './priceSpan.ts'
import type { Span, SprintCost } from './types.ts'

export interface DayAmount {
  readonly date: IsoDate
  readonly amount: Minor
}

function daysOf({ from, to }: Span): IsoDate[] {
  const days = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

/** What staff costs on each day at today's rates, exact; all zero where a rate is missing. */
function dailyStaff(data: TeamData, span: Span, days: readonly IsoDate[]): bigint[] {
  const { posts, missing } = staffIn(prepare(data), span)
  if (missing.length > 0) return days.map(() => 0n)
  const daily = days.map((date): Exact => {
    if (!isWorkingDay(data.calendar, date)) return ZERO_EXACT
    let cost = ZERO_EXACT
    for (const { segments } of posts) {
      for (const { from, to, perDay } of segments) if (from <= date && date <= to) cost = plus(cost, perDay)
    }
    return cost
  })
  return exactWeights(daily)
}

/** An amount over days by the first weights that have any: what is known of each day, its working days, all days. */
function overDays(amount: Minor, known: readonly (number | bigint)[], worked: readonly number[]): Minor[] {
  for (const weights of [known, worked, worked.map(() => 1)]) {
    const parts = allocate(amount, weights)
    if (parts.ok) return parts.value
  }
  throw new RangeError('A sprint has at least a day')
}

/**
 * A sprint's cost on each of its days, in minor units; they sum to it. Staff goes by its exact daily cost, a cost item
 * by its own days; lines that say neither (a copy for others), evenly over the working days. Undefined without a price.
 */
export function splitByDay(data: TeamData, { sprint, pricing }: SprintCost): DayAmount[] | undefined {
  if (pricing.kind !== 'priced') return undefined
  const days = daysOf(sprint)
  const worked = days.map(date => (isWorkingDay(data.calendar, date) ? 1 : 0))
  const counted = days.map(date => countSpan({ from: date, to: date }, data.calendar))
  const here = new Map<string, PlacedItem>()
  prepare(data).items.visit(sprint, placed => here.set(placed.item.id, placed))
  const totals = days.map(() => ZERO)
  const put = (parts: readonly Minor[]) =>
    parts.forEach((part, i) => {
      totals[i] = add(totals[i] ?? ZERO, part)
    })
  const { lines } = pricing.price
  const staff = sum(lines.flatMap(line => (line.kind === 'staff' ? [line.amount] : [])))
  if (staff !== 0) put(overDays(staff, dailyStaff(data, sprint, days), worked))
  for (const line of lines) {
    if (line.kind === 'group') put(overDays(line.amount, [], worked))
    if (line.kind !== 'item') continue
    const placed = here.get(line.item)
    const known = placed ? counted.map(day => partIn(placed, day) ?? ZERO) : []
    // Sealed and changed since, the line keeps its amount and the item only says how it lies over the days.
    if (sum(known) === line.amount) put(known)
    else put(overDays(line.amount, known.map(Math.abs), worked))
  }
  return days.map((date, i) => ({ date, amount: totals[i] ?? ZERO }))
}

/** A sprint's cost before a day and from that day on, in minor units: at a year end, from 1 April. */
export function splitAt(
  data: TeamData,
  cost: SprintCost,
  date: IsoDate,
): { readonly before: Minor; readonly after: Minor } | undefined {
  const days = splitByDay(data, cost)
  if (!days) return undefined
  const amounts = (which: (day: DayAmount) => boolean) => sum(days.filter(which).map(day => day.amount))
  return { before: amounts(day => day.date < date), after: amounts(day => day.date >= date) }
}

/** A sprint's cost in each month that it touches ("2026-06"), in minor units, in order. */
export function splitByMonth(
  data: TeamData,
  cost: SprintCost,
): { readonly month: string; readonly amount: Minor }[] | undefined {
  const months = new Map<string, Minor>()
  const days = splitByDay(data, cost)
  if (!days) return undefined
  for (const { date, amount } of days)
    months.set(monthOf(date), add(months.get(monthOf(date)) ?? ZERO, amount))
  return [...months].map(([month, amount]) => ({ month, amount }))
}
