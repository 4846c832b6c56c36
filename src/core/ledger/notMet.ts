import { spanOf } from '#core/costing/items.ts'
import type { Span, TeamCost } from '#core/costing/types.ts'
import { minor, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { MoneyKind } from './moneyKind.ts'
import { partMonths } from './partMonths.ts'
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

/** Each cost item's estimate in minor units, and what of it is settled, in the months of the cells. */
function itemEstimates(data: TeamData, { settled }: TeamCost, cells: Reconciliation['cells']) {
  const months = new Set(cells.map(({ month }) => month))
  const found = new Map<string, { description: string; estimated: number; settled: number }>()
  for (const { what, of, amount } of cells.flatMap(({ parts }) => parts)) {
    if (what !== 'estimated' || of.kind !== 'item') continue
    const so = found.get(of.item) ?? { description: of.description, estimated: 0, settled: 0 }
    found.set(of.item, { ...so, estimated: so.estimated + amount })
  }
  for (const { line, month, amount } of settled.flatMap(({ parts }) => partMonths(data, parts))) {
    const so = line.kind === 'item' && months.has(month) ? found.get(line.item) : undefined
    if (so && line.kind === 'item') found.set(line.item, { ...so, settled: so.settled + amount })
  }
  return found
}

/**
 * What of the team's estimates no row of the ledger has met: cost items one by one, the largest first, then staff by
 * month. `cells` may be those of some months of the reconciliation, which `cost` is of; what is left sums to theirs that
 * is not in the ledger.
 */
export function notMet(data: TeamData, cost: TeamCost, { cells }: Pick<Reconciliation, 'cells'>): NotMet[] {
  const items = new Map(data.costItems.map(item => [item.id, item]))
  const open = [...itemEstimates(data, cost, cells)].flatMap(
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
