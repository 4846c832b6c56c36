import type { CostItem, Standing } from '#core/records/costItem.ts'
import type { Settlement } from '#core/records/settlement.ts'

/** The standing of cost items as their money counts: one that payments have settled is reconciled, whatever it was before. */
export function standingNow(
  settlements: readonly Pick<Settlement, 'targets'>[],
): (item: Pick<CostItem, 'id' | 'standing'>) => Standing {
  const settled = new Set(
    settlements.flatMap(({ targets }) => targets.flatMap(one => (one.kind === 'item' ? [one.item] : []))),
  )
  return ({ id, standing }) => (settled.has(id) ? 'reconciled' : standing)
}
