import { monthOf } from '#core/calendar.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { dailyParts, daysOf } from './daily.ts'
import { countedPrice } from './price.ts'
import type { SprintCost } from './types.ts'

export interface DayAmount {
  readonly date: IsoDate
  readonly amount: Minor
}

/** What counts of a sprint on each of its days, in minor units; they sum to it. Undefined where nothing does. */
export function splitByDay(data: TeamData, { sprint, pricing }: SprintCost): DayAmount[] | undefined {
  const price = countedPrice(pricing)
  if (!price) return undefined
  const parts = dailyParts(data, sprint, price.lines)
  return daysOf(sprint).map((date, i) => ({ date, amount: sum(parts.map(part => part.amounts[i] ?? ZERO)) }))
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
