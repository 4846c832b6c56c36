import { groupBy } from '#core/costing/groupBy.ts'
import type { Pricing } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import type { Coverage } from '#core/explain/derivation.ts'
import { sum, type Minor } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import { coverage } from './coverage.ts'
import { isMeasured } from './measured.ts'
import { standingsOf, type Standings } from './standingsOf.ts'

/** A sprint's part of what a deliverable cost; no amount where the sprint has no price, and why. */
export type SprintPart =
  | { readonly kind: 'known'; readonly sprint: Sprint; readonly amount: Minor }
  | { readonly kind: 'missing'; readonly sprint: Sprint; readonly why: Exclude<Pricing['kind'], 'priced'> }

/** What a deliverable cost so far. Parts sum to the total, and so do standings. */
export interface DeliverableFigure {
  readonly deliverable: Deliverable
  /** Sprints that have begun and put effort on it, in order. */
  readonly parts: readonly SprintPart[]
  readonly total: Minor
  readonly standings: Standings
  readonly coverage: Coverage
}

/** What a deliverable cost by sprint and in all, in minor units; `undefined` where it is not there. `id` is its id. */
export function deliverableFigure(figures: Figures, id: string): DeliverableFigure | undefined {
  const { data, cost, today } = figures
  const deliverable = data.deliverables.find(row => row.id === id)
  if (!deliverable) return undefined
  const cells = figures.cells.filter(cell => cell.deliverable === id)
  const bySprint = groupBy(cells, ({ span }) => (span.kind === 'sprint' ? span.sprint : ''))
  const worked = new Set(
    data.efforts.flatMap(row => (row.deliverable === id && row.amount > 0 ? [row.sprint] : [])),
  )
  const parts = cost.sprints.flatMap(({ sprint, pricing }): SprintPart[] => {
    const own = bySprint.get(sprint.id)
    if (!hasBegun(sprint.from, today) || !(worked.has(sprint.id) || own)) return []
    // Of days without a rate, what the ledger says counts.
    if (pricing.kind !== 'priced' && !own) return [{ kind: 'missing', sprint, why: pricing.kind }]
    return [{ kind: 'known', sprint, amount: sum((own ?? []).map(cell => cell.amount)) }]
  })
  return {
    deliverable,
    parts,
    total: sum(cells.map(({ amount }) => amount)),
    standings: standingsOf(cells, figures),
    coverage: coverage(cells, isMeasured(figures)),
  }
}
