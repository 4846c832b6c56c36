import { addDays, maxDate, minDate, monthOf } from '#core/calendar.ts'
import { itemOf } from '#core/costing/adjustment.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { countedAmount, countSpan, partIn, placeItem, spanOf } from '#core/costing/items.ts'
import { linesOf } from '#core/costing/price.ts'
import type { Span, SprintCost, TeamCost } from '#core/costing/types.ts'
import { add, allocate, minor, sum, ZERO, type Minor } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { monthSpan } from './near.ts'

/** Cost items that rows of the ledger became. */
const bornOf = ({ costItems }: TeamData): CostItem[] =>
  costItems.filter(({ ledgerRow }) => ledgerRow !== undefined)

/** The months of some days, each with those of the days that it holds. */
function monthsOf({ from, to }: Span): (Span & { readonly month: string })[] {
  const months = []
  for (let span = monthSpan(from); span.from <= to; span = monthSpan(addDays(span.to, 1)))
    months.push({ month: monthOf(span.from), from: maxDate(span.from, from), to: minDate(span.to, to) })
  return months
}

/** What a cost item comes to in each month of its days, in minor units. */
function byMonth(
  item: CostItem,
  { calendar }: TeamData,
): { readonly month: string; readonly amount: Minor }[] {
  const { from, to } = spanOf(item)
  if (monthOf(from) === monthOf(to)) return [{ month: monthOf(from), amount: countedAmount(item) }]
  const placed = placeItem(item, calendar)
  return monthsOf({ from, to }).flatMap(({ month, ...span }) => {
    const amount = partIn(placed, countSpan(span, calendar))
    return amount === undefined ? [] : [{ month, amount }]
  })
}

/** New cost by month and category: all that the ledger says, whether or not a total holds it. */
export const newCostByMonth = (data: TeamData) =>
  bornOf(data).flatMap(item =>
    byMonth(item, data).map(part => ({
      ...part,
      category: item.category,
      item: item.id,
      description: item.description,
    })),
  )

/** New cost that lies in a closed sprint whose seal does not hold it. */
export interface BesideSeal {
  readonly sprint: SprintCost['sprint']
  readonly amount: Minor
}

/** The same for one cost item in one month. */
export interface BesidePart extends BesideSeal {
  /** `2026-05` */
  readonly month: string
  readonly category: CostItem['category']
  /** Id of the cost item. */
  readonly item: string
}

/** What of a sprint's lines belongs to each cost item. */
function heldBy(pricing: SprintCost['pricing']): ReadonlyMap<string, Minor> {
  const held = new Map<string, Minor>()
  for (const line of linesOf(pricing)) {
    const id = itemOf(line)?.item
    if (id !== undefined) held.set(id, add(held.get(id) ?? ZERO, line.amount))
  }
  return held
}

/** New cost that is in no total, since it came after its sprint was sealed, in minor units: where it lies and when. */
export function besideParts({ calendar, ...data }: TeamData, { sprints }: TeamCost): BesidePart[] {
  const born = bornOf({ calendar, ...data }).map(item => placeItem(item, calendar))
  return sprints.flatMap(({ sprint, pricing }) => {
    if (!sprint.sealed) return []
    const held = heldBy(pricing)
    const span = countSpan(sprint, calendar)
    return born.flatMap((placed): BesidePart[] => {
      const missing = minor((partIn(placed, span) ?? ZERO) - (held.get(placed.item.id) ?? ZERO))
      if (missing === ZERO) return []
      const months = monthsOf(sprint).map(part => ({
        month: part.month,
        weight: Math.abs(partIn(placed, countSpan(part, calendar)) ?? 0),
      }))
      const parts = allocate(
        missing,
        months.map(({ weight }) => weight),
      )
      const { category, id: item } = placed.item
      // An item that has left the sprint since has no days there: what the seal holds of it is of its first month.
      if (!parts.ok) return [{ sprint, month: monthOf(sprint.from), category, item, amount: missing }]
      return months.map(({ month }, i) => ({ sprint, month, category, item, amount: parts.value[i] ?? ZERO }))
    })
  })
}

/** What is in no total for that reason, by sprint. */
export const besideSeals = (parts: readonly BesidePart[]): BesideSeal[] =>
  [...groupBy(parts, ({ sprint }) => sprint)].flatMap(([sprint, own]) => {
    const amount = sum(own.map(part => part.amount))
    return amount === ZERO ? [] : [{ sprint, amount }]
  })
