import { sum, type Minor } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { parts } from './parts.ts'
import type { Bought, Cell, OutcomeFigure } from './types.ts'

const total = (cells: readonly Cell[]): Minor => sum(cells.map(cell => cell.amount))

/**
 * What the money bought, in the order it is shown: outcomes as they come, then what keeps things running and what the
 * law requires, then what is linked to no outcome (money between sprints too). The blocks sum to all cells.
 */
export function bought(
  cells: readonly Cell[],
  figures: readonly OutcomeFigure[],
  deliverables: ReadonlyMap<string, Deliverable>,
): Bought[] {
  const all = total(cells)
  const share = (amount: Minor) => ({ amount, ...(all > 0 && { of1: amount / all }) })
  const running = cells.filter(cell => cell.target.kind === 'keeps-running')
  const byLaw = cells.filter(cell => cell.target.kind === 'required-by-law')
  const kept = [...running, ...byLaw]
  const none = cells.filter(cell => cell.target.kind === 'none')
  const unlinked = none.filter(cell => cell.span.kind === 'sprint' && cell.deliverable === undefined)
  return [
    ...figures.map((figure): Bought => ({ kind: 'outcome', figure, ...share(figure.cost) })),
    {
      kind: 'kept',
      ...share(total(kept)),
      keepsRunning: total(running),
      requiredByLaw: total(byLaw),
      deliverables: parts(kept, deliverables),
    },
    {
      kind: 'not-linked',
      ...share(total(none)),
      deliverables: parts(none, deliverables),
      noDeliverable: total(unlinked),
      betweenSprints: total(none.filter(cell => cell.span.kind === 'gap')),
    },
  ]
}
