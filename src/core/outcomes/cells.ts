import { groupBy } from '#core/costing/groupBy.ts'
import { countedPrice } from '#core/costing/price.ts'
import { shareSprint } from '#core/costing/share.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { TeamCost } from '#core/costing/types.ts'
import { allocate, type Minor } from '#core/money.ts'
import type { Effort } from '#core/records/effort.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { contributionWeights, type TargetWeight } from './contributionWeights.ts'
import type { Cell, CellSpan, CellTarget } from './types.ts'

const NONE: CellTarget = { kind: 'none' }

/** By deliverable, so that a penny left over falls the same way in whatever order the rows come. */
const byDeliverable = (a: Effort, b: Effort): number =>
  a.deliverable === b.deliverable ? (a.id < b.id ? -1 : 1) : a.deliverable < b.deliverable ? -1 : 1

function shared(amount: Minor, targets: readonly TargetWeight[]): { target: CellTarget; part: Minor }[] {
  const [only] = targets
  // Most deliverables serve one thing; big integers for each of them would take most of the time.
  if (only && targets.length === 1) return [{ target: only.target, part: amount }]
  const parts = allocate(
    amount,
    targets.map(({ weight }) => weight),
  )
  return parts.ok ? parts.value.map((part, i) => ({ target: targets[i]?.target ?? NONE, part })) : []
}

/**
 * All of a team's money in its smallest parts, in minor units: each sprint's cost by effort over deliverables, each
 * deliverable's part by contribution over outcomes, every division by allocation. Cells sum to `cost.all`; of spans
 * without a price there is what the ledger reconciled, and they stay named in `cost.missing`. `cost` is `teamCost` of the same data.
 */
export function cells(data: TeamData, cost: TeamCost): Cell[] {
  const made: Cell[] = []
  const efforts = groupBy(data.efforts.toSorted(byDeliverable), effort => effort.sprint)
  const weights = contributionWeights(data)
  const put = (span: CellSpan, target: CellTarget, amount: Minor, deliverable?: string) => {
    if (amount !== 0) made.push({ span, ...(deliverable !== undefined && { deliverable }), target, amount })
  }
  for (const { sprint, pricing } of cost.sprints) {
    const price = countedPrice(pricing)
    if (!price || !hasBegun(sprint.from, cost.today)) continue
    const span: CellSpan = { kind: 'sprint', sprint: sprint.id }
    const shares = shareSprint(price.total, efforts.get(sprint.id) ?? [])
    put(span, NONE, shares.notLinked)
    for (const { deliverable, amount } of shares.deliverables) {
      const targets = weights.get(deliverable) ?? []
      for (const { target, part } of shared(amount, targets)) put(span, target, part, deliverable)
      // Effort on a deliverable that is not there (any more) is linked to none.
      if (targets.length === 0) put(span, NONE, amount)
    }
  }
  for (const { from, to, pricing } of cost.gaps) {
    const price = countedPrice(pricing)
    if (price && hasBegun(from, cost.today)) put({ kind: 'gap', from, to }, NONE, price.total)
  }
  return made
}
