import { sum, type Minor } from '#core/money.ts'

/**
 * The columns of a reconciliation, in minor units. `difference` is ledger − estimated, and is explained to the penny:
 * adjusted + newCost − notInLedger.
 */
export interface CellTotals {
  /** What the team estimated, settled or not; without what only the ledger brought. */
  readonly estimated: Minor
  /** What the ledger says of it: settled estimates with their adjustments, and new cost. */
  readonly ledger: Minor
  readonly difference: Minor
  /** What settled estimates moved by. */
  readonly adjusted: Minor
  /** What nobody had estimated. */
  readonly newCost: Minor
  /** Estimates that no row of the ledger has settled. */
  readonly notInLedger: Minor
  /** What of `estimated` finance accrued. */
  readonly accrued: Minor
  /** What of `newCost` no total holds, since its sprint was sealed without it. */
  readonly beside: Minor
  /** What the totals of the team hold: ledger + notInLedger − beside. */
  readonly counted: Minor
}

/** What cells come to together. */
export function cellTotals(cells: readonly CellTotals[]): CellTotals {
  const of = (what: keyof CellTotals) => sum(cells.map(cell => cell[what]))
  return {
    estimated: of('estimated'),
    ledger: of('ledger'),
    difference: of('difference'),
    adjusted: of('adjusted'),
    newCost: of('newCost'),
    notInLedger: of('notInLedger'),
    accrued: of('accrued'),
    beside: of('beside'),
    counted: of('counted'),
  }
}
