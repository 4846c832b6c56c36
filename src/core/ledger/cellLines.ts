import { add, ZERO, type Minor } from '#core/money.ts'
import type { CellPart, ReconciledCell } from './reconcile.ts'

/** One estimate, settlement or new cost of a month and kind of money, in minor units; its columns sum to the cell. */
export interface CellLine extends Pick<ReconciledCell, 'estimated' | 'ledger' | 'adjusted' | 'newCost'> {
  readonly of: CellPart['of']
}

/** What a cell is made of, line by line: estimates first, then what the ledger says. */
export function cellLines(parts: readonly CellPart[]): CellLine[] {
  const lines = new Map<string, CellLine>()
  for (const { what, of, amount } of parts) {
    const key = `${what === 'settled' || what === 'adjusted' ? 'paid' : what} ${JSON.stringify(of)}`
    const so = lines.get(key) ?? { of, estimated: ZERO, ledger: ZERO, adjusted: ZERO, newCost: ZERO }
    const plus = (column: Minor, counts: boolean) => (counts ? add(column, amount) : column)
    lines.set(key, {
      of,
      estimated: plus(so.estimated, what === 'estimated'),
      ledger: plus(so.ledger, what !== 'estimated'),
      adjusted: plus(so.adjusted, what === 'adjusted'),
      newCost: plus(so.newCost, what === 'newCost'),
    })
  }
  return [...lines.values()]
}
