import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { tidy } from './tidy.ts'

/** What a ledger row says, apart from where it stands in a file. */
export type LedgerContent = Pick<
  LedgerRow,
  'date' | 'supplier' | 'description' | 'area' | 'type' | 'reference' | 'money'
>

/** The same for rows that say the same: white space, case and the way that a file was written make no difference. */
export const contentKey = ({ date, supplier, description, area, type, reference, money }: LedgerContent) =>
  [
    date,
    money.net,
    money.vat.kind === 'stated' ? `${money.vat.vat} ${money.vat.recoverable}` : '',
    ...[supplier, description, area, type, reference].map(tidy),
  ].join('\u001F')

/** A row of a file beside those that are stored. */
export interface Matched<T extends LedgerContent> {
  readonly row: T
  /** It is the nth such row of its file. */
  readonly nth: number
  /** The stored row that it is, where it came before. */
  readonly stored?: LedgerRow
}

/**
 * Finds the rows of a file that are stored already: the nth identical row of the file is the nth that is stored, so a
 * file that is imported twice, or overlaps another, adds only what is new, and a row that stands twice counts twice.
 */
export function matchRows<T extends LedgerContent>(
  rows: readonly T[],
  stored: readonly LedgerRow[],
): Matched<T>[] {
  const known = new Map(stored.map(row => [`${contentKey(row)}\u001F${row.nth}`, row]))
  const seen = new Map<string, number>()
  return rows.map(row => {
    const key = contentKey(row)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const match = known.get(`${key}\u001F${nth}`)
    return { row, nth, ...(match && { stored: match }) }
  })
}
