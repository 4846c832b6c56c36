import { countedPrice } from '#core/costing/price.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { TeamCost } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import { shownParts } from '#core/shown.ts'

/** The table's amounts as they are shown: sprints that have begun sum to what is in sprints, and that to all money. */
export function shownCosts(cost: TeamCost) {
  const [inSprints = cost.inSprints, betweenSprints = cost.betweenSprints] = shownParts([
    cost.inSprints,
    cost.betweenSprints,
  ])
  const begun = cost.sprints.flatMap(({ sprint, pricing }) => {
    const price = countedPrice(pricing)
    return price && hasBegun(sprint.from, cost.today) ? [{ id: sprint.id, total: price.total }] : []
  })
  const shown = shownParts(
    begun.map(({ total }) => total),
    inSprints,
  )
  const bySprint = new Map<string, Minor>(begun.map(({ id, total }, i) => [id, shown[i] ?? total]))
  return { inSprints, betweenSprints, bySprint }
}
