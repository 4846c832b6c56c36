import { add, ZERO, type Minor } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { Cell, Part } from './types.ts'

/** What each deliverable's cells sum to, in minor units, most first. Cells without a deliverable are left out. */
export function parts(cells: readonly Cell[], deliverables: ReadonlyMap<string, Deliverable>): Part[] {
  const amounts = new Map<Deliverable, Minor>()
  for (const { deliverable: id, amount } of cells) {
    const deliverable = id === undefined ? undefined : deliverables.get(id)
    if (deliverable) amounts.set(deliverable, add(amounts.get(deliverable) ?? ZERO, amount))
  }
  return [...amounts]
    .map(([deliverable, amount]): Part => ({ deliverable, amount }))
    .toSorted((a, b) => b.amount - a.amount || (a.deliverable.id < b.deliverable.id ? -1 : 1))
}
