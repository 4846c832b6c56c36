import { monthOf } from '#core/calendar.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { countedAmount } from '#core/costing/items.ts'
import { sum, type Minor } from '#core/money.ts'
import { cellTotals, type CellTotals } from './cellTotals.ts'
import type { ReconciledCellWithParts, Reconciliation } from './reconcile.ts'

/** A month of a reconciliation, as somebody signs for it. */
export interface ReconciledMonth {
  /** `2026-05` */
  readonly month: string
  readonly cells: readonly ReconciledCellWithParts[]
  readonly total: CellTotals
  /** Payments of the month that nobody has decided on, in minor units: in no column of its cells. */
  readonly waiting: Minor
}

/** The months of a reconciliation in their order. What waits lies in the month that its service begins, or else of its payment. */
export function byMonth({ cells, open }: Pick<Reconciliation, 'cells' | 'open'>): ReconciledMonth[] {
  const inMonth = groupBy(cells, ({ month }) => month)
  const waits = groupBy(open, ({ date, service }) => monthOf(service?.from ?? date))
  return [...new Set([...inMonth.keys(), ...waits.keys()])].toSorted().map(month => {
    const own = inMonth.get(month) ?? []
    return {
      month,
      cells: own,
      total: cellTotals(own),
      waiting: sum((waits.get(month) ?? []).map(countedAmount)),
    }
  })
}
