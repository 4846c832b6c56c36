import { spanOf } from '#core/costing/items.ts'
import { linesOf } from '#core/costing/price.ts'
import type { Span, TeamCost } from '#core/costing/types.ts'
import { minor, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { MoneyKind } from './moneyKind.ts'
import type { Reconciliation } from './reconcile.ts'

/** An estimate that the ledger has not met, in minor units: not at all, where `left` is all that was estimated. */
export type NotMet = { readonly estimated: Minor; readonly left: Minor } & (
  | {
      readonly kind: 'item'
      readonly id: string
      readonly description: string
      /** Absent where a seal holds an item that is not there any more. */
      readonly days?: Span
    }
  | { readonly kind: 'staff'; readonly of: MoneyKind; readonly month: string }
)

/** Each cost item's estimate in minor units, and what of it is settled. */
function itemEstimates(data: TeamData, { sprints, gaps, settled }: TeamCost) {
  const born = new Set(data.costItems.flatMap(item => (item.ledgerRow === undefined ? [] : [item.id])))
  const found = new Map<string, { description: string; estimated: number; settled: number }>()
  for (const { pricing } of [...sprints, ...gaps])
    for (const line of linesOf(pricing)) {
      if (line.kind !== 'item' || born.has(line.item)) continue
      const so = found.get(line.item) ?? { description: line.description, estimated: 0, settled: 0 }
      found.set(line.item, { ...so, estimated: so.estimated + line.amount })
    }
  for (const { parts } of settled)
    for (const { line, amount } of parts) {
      const so = line.kind === 'item' ? found.get(line.item) : undefined
      if (so && line.kind === 'item') found.set(line.item, { ...so, settled: so.settled + amount })
    }
  return found
}

/**
 * What of the team's estimates no row of the ledger has met: cost items one by one, the largest first, then staff by
 * month. They sum to `total.notInLedger` of the reconciliation, which `cost` is of.
 */
export function notMet(data: TeamData, cost: TeamCost, { cells }: Pick<Reconciliation, 'cells'>): NotMet[] {
  const items = new Map(data.costItems.map(item => [item.id, item]))
  const open = [...itemEstimates(data, cost)].flatMap(
    ([id, { description, estimated, settled }]): NotMet[] => {
      if (estimated === settled) return []
      const item = items.get(id)
      const amounts = { estimated: minor(estimated), left: minor(estimated - settled) }
      return [{ kind: 'item', id, description, ...(item && { days: spanOf(item) }), ...amounts }]
    },
  )
  const staff = cells.flatMap(({ month, of, estimated, notInLedger }): NotMet[] =>
    of.startsWith('items:') || notInLedger === 0
      ? []
      : [{ kind: 'staff', of, month, estimated, left: notInLedger }],
  )
  return [...open.toSorted((a, b) => Math.abs(b.left) - Math.abs(a.left)), ...staff]
}
