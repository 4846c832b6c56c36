import { groupBy } from '#core/costing/groupBy.ts'
import type { Pricing, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import type { Coverage } from '#core/explain/derivation.ts'
import { add, allocate, sum, ZERO, type Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import { coverage } from './coverage.ts'
import { isMeasured } from './measured.ts'

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
  readonly standings: Readonly<Record<Standing, Minor>>
  readonly coverage: Coverage
}

const standings = ['estimated', 'accrued', 'reconciled'] as const

/** A deliverable's part has the standings of its sprint, in the same proportions; a credit counts as none of them. */
function standingsOf(amount: Minor, { pricing }: SprintCost): Readonly<Record<Standing, Minor>> {
  const of = pricing.kind === 'priced' ? pricing.price.standings : undefined
  const weights = standings.map(standing => Math.max(0, of?.[standing] ?? 0))
  const shares = allocate(amount, weights)
  const [estimated = ZERO, accrued = ZERO, reconciled = ZERO] = shares.ok ? shares.value : [amount]
  return { estimated, accrued, reconciled }
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
  const all: Record<Standing, Minor> = { estimated: ZERO, accrued: ZERO, reconciled: ZERO }
  const parts = cost.sprints.flatMap((each): SprintPart[] => {
    const { sprint, pricing } = each
    if (!hasBegun(sprint.from, today) || !(worked.has(sprint.id) || bySprint.has(sprint.id))) return []
    if (pricing.kind !== 'priced') return [{ kind: 'missing', sprint, why: pricing.kind }]
    const amount = sum((bySprint.get(sprint.id) ?? []).map(cell => cell.amount))
    const parted = standingsOf(amount, each)
    for (const standing of standings) all[standing] = add(all[standing], parted[standing])
    return [{ kind: 'known', sprint, amount }]
  })
  return {
    deliverable,
    parts,
    total: sum(cells.map(({ amount }) => amount)),
    standings: all,
    coverage: coverage(cells, isMeasured(figures)),
  }
}
