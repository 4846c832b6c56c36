import { addDays, monthOf } from '#core/calendar.ts'
import { itemOf } from '#core/costing/adjustment.ts'
import { countedAmount, countSpan, partIn, placeItem, spanOf } from '#core/costing/items.ts'
import { linesOf } from '#core/costing/price.ts'
import type { SprintCost, TeamCost } from '#core/costing/types.ts'
import { add, minor, sum, ZERO, type Minor } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { monthSpan } from './near.ts'

/** Cost items that rows of the ledger became. */
const bornOf = ({ costItems }: TeamData): CostItem[] =>
  costItems.filter(({ ledgerRow }) => ledgerRow !== undefined)

/** What a cost item comes to in each month of its days, in minor units. */
function byMonth(
  item: CostItem,
  { calendar }: TeamData,
): { readonly month: string; readonly amount: Minor }[] {
  const { from, to } = spanOf(item)
  if (monthOf(from) === monthOf(to)) return [{ month: monthOf(from), amount: countedAmount(item) }]
  const placed = placeItem(item, calendar)
  const months = []
  for (let span = monthSpan(from); span.from <= to; span = monthSpan(addDays(span.to, 1))) {
    const amount = partIn(placed, countSpan(span, calendar))
    if (amount !== undefined) months.push({ month: monthOf(span.from), amount })
  }
  return months
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

/** New cost that is in no total, since it came after its sprint was sealed; by sprint, in minor units. */
export function besideSeals(data: TeamData, { sprints }: TeamCost): BesideSeal[] {
  const born = bornOf(data).map(item => placeItem(item, data.calendar))
  return sprints.flatMap(({ sprint, pricing }) => {
    if (!sprint.sealed) return []
    const held = new Map<string, Minor>()
    for (const line of linesOf(pricing)) {
      const id = itemOf(line)?.item
      if (id !== undefined) held.set(id, add(held.get(id) ?? ZERO, line.amount))
    }
    const span = countSpan(sprint, data.calendar)
    const missing = born.map(placed => (partIn(placed, span) ?? ZERO) - (held.get(placed.item.id) ?? ZERO))
    const amount = sum(missing.map(minor))
    return amount === ZERO ? [] : [{ sprint, amount }]
  })
}
