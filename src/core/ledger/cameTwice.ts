import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { contentKey } from './matchRows.ts'

/** A row that says what another row says, and the first that said it. */
export interface Twice {
  readonly row: LedgerRow
  readonly first: LedgerRow
}

const near = ({ date, money }: LedgerRow): string => `${date} ${money.net}`

/**
 * Rows of the ledger that came more than once, each with the first of them. Both are payments, since the file holds
 * both: a person says whether one of them is a mistake.
 */
export function cameTwice(rows: readonly LedgerRow[]): Twice[] {
  const again = rows.filter(({ nth }) => nth > 1)
  // The whole of a row is compared only where its day and amount are those of one that came again.
  const days = new Set(again.map(near))
  const firsts = new Map(
    rows.filter(row => row.nth === 1 && days.has(near(row))).map(row => [contentKey(row), row] as const),
  )
  return again.flatMap(row => {
    const first = firsts.get(contentKey(row))
    return first ? [{ row, first }] : []
  })
}
