import { sum } from '#core/money.ts'
import type { ReconciledCell } from './reconcile.ts'

export type CellTotals = Omit<ReconciledCell, 'month' | 'of'>

/** What cells come to together, in minor units. */
export function cellTotals(cells: readonly ReconciledCell[]): CellTotals {
  const of = (what: keyof CellTotals) => sum(cells.map(cell => cell[what]))
  return {
    estimated: of('estimated'),
    ledger: of('ledger'),
    difference: of('difference'),
    adjusted: of('adjusted'),
    newCost: of('newCost'),
    notInLedger: of('notInLedger'),
    accrued: of('accrued'),
    counted: of('counted'),
  }
}
