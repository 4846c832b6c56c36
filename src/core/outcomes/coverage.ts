import type { Coverage } from '#core/explain/derivation.ts'
import { sum } from '#core/money.ts'
import type { Cell } from './types.ts'

/**
 * How much of the money in these cells is linked to a deliverable, to an outcome, and to an outcome that is measured: it
 * has a reading after its baseline. In minor units. `isMeasured` is asked with an outcome's id.
 */
export function coverage(cells: readonly Cell[], isMeasured: (outcome: string) => boolean): Coverage {
  const total = (counts: (cell: Cell) => boolean) => sum(cells.filter(counts).map(cell => cell.amount))
  return {
    spend: total(() => true),
    deliverable: total(cell => cell.deliverable !== undefined),
    outcome: total(cell => cell.target.kind === 'outcome'),
    measured: total(cell => cell.target.kind === 'outcome' && isMeasured(cell.target.outcome)),
  }
}
