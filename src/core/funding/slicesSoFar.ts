import { groupBy } from '#core/costing/groupBy.ts'
import { countedPrice } from '#core/costing/price.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Pricing, Span } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { remembered } from '#core/remembered.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { Cut, Target } from './cuts.ts'
import { keptCutter } from './keptCuts.ts'
import { slicesOf, type Slice } from './slices.ts'

const targetsOf = (cells: readonly Cell[]): Target[] =>
  [...groupBy(cells, ({ deliverable }) => deliverable)]
    .map(([deliverable, own]) => ({
      ...(deliverable !== undefined && { deliverable }),
      amount: sum(own.map(({ amount }) => amount)),
    }))
    // In order of id, so that a penny left over falls the same way in whatever order the rows come.
    .toSorted((a, b) => ((a.deliverable ?? '') < (b.deliverable ?? '') ? -1 : 1))

/**
 * All of a team's money so far, cut span by span, in minor units: sprints that have begun, in full, and days between
 * them. They sum to `cost.all`, and those of a deliverable to its cells.
 */
export const cutsSoFar = remembered(({ data, cost, cells, today }: Figures): readonly Cut[] => {
  const bySprint = groupBy(cells, ({ span }) => (span.kind === 'sprint' ? span.sprint : undefined))
  const cut = keptCutter(data)
  const cutOf = (span: Span, pricing: Pricing, own: readonly Cell[]): Cut[] => {
    const price = hasBegun(span.from, today) ? countedPrice(pricing) : undefined
    return price ? [cut(span, price.lines, targetsOf(own))] : []
  }
  return [
    ...cost.sprints.flatMap(({ sprint, pricing }) => cutOf(sprint, pricing, bySprint.get(sprint.id) ?? [])),
    ...cost.gaps.flatMap(gap => cutOf(gap, gap.pricing, [])),
  ]
})

/** The same, one by one. */
export const slicesSoFar = (figures: Figures): Slice[] => slicesOf(cutsSoFar(figures))

/** Of those, the ones of days on which a pot is open: there is nothing to put the others to. */
export const slicesForPots = remembered((figures: Figures): readonly Slice[] =>
  slicesOf(cutsSoFar(figures), date => figures.data.pots.some(({ from, to }) => from <= date && date <= to)),
)
