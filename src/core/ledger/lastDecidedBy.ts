import type { LedgerRow } from '#core/records/ledgerRow.ts'

type Row = Pick<LedgerRow, 'decided' | 'hlc'>

const newest = (a: Row, b: Row): Row => {
  const [one, other] = [a.decided?.on ?? '', b.decided?.on ?? '']
  if (one !== other) return one > other ? a : b
  return a.hlc > b.hlc ? a : b
}

/**
 * Who made the newest decision on a payment: of the latest day, and of that day the one that was written last. Empty
 * where none was made, or where it names nobody.
 */
export const lastDecidedBy = (rows: readonly Row[]): string =>
  rows.filter(({ decided }) => decided).reduce(newest, { hlc: '' }).decided?.by ?? ''
