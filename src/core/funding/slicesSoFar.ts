import { groupBy } from '#core/costing/groupBy.ts'
import { countedPrice } from '#core/costing/price.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Pricing, Span } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { remembered } from '#core/remembered.ts'
import type { Cell } from '#core/outcomes/types.ts'
import { slicer, type Slice, type Target } from './slices.ts'

const targetsOf = (cells: readonly Cell[]): Target[] =>
  [...groupBy(cells, ({ deliverable }) => deliverable)]
    .map(([deliverable, own]) => ({
      ...(deliverable !== undefined && { deliverable }),
      amount: sum(own.map(({ amount }) => amount)),
    }))
    // In order of id, so that a penny left over falls the same way in whatever order the rows come.
    .toSorted((a, b) => ((a.deliverable ?? '') < (b.deliverable ?? '') ? -1 : 1))

/**
 * All of a team's money so far by day, kind and deliverable, in minor units: sprints that have begun, in full, and days
 * between them. They sum to `cost.all`, and those of a deliverable to its cells.
 */
export const slicesSoFar = remembered(({ data, cost, cells, today }: Figures): readonly Slice[] => {
  const bySprint = groupBy(cells, ({ span }) => (span.kind === 'sprint' ? span.sprint : undefined))
  const slice = slicer(data)
  const slices: Slice[] = []
  const put = (span: Span, pricing: Pricing, own: readonly Cell[]) => {
    const price = countedPrice(pricing)
    if (!price || !hasBegun(span.from, today)) return
    // One by one: lists of so many are slow to join.
    for (const each of slice(span, price.lines, targetsOf(own))) slices.push(each)
  }
  for (const { sprint, pricing } of cost.sprints) put(sprint, pricing, bySprint.get(sprint.id) ?? [])
  for (const gap of cost.gaps) put(gap, gap.pricing, [])
  return slices
})
