import { monthOf } from '#core/calendar.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Reconciliation } from './reconcile.ts'
import type { Months } from './statement.ts'

/** The months that the ledger says something of, in order: payments were made in them, or were for service in them. */
export function ledgerMonths(
  rows: readonly LedgerRow[],
  { cells }: Pick<Reconciliation, 'cells'>,
): readonly string[] {
  const paid = rows.map(({ date }) => monthOf(date))
  const served = cells.flatMap(({ month, parts }) =>
    parts.some(({ what }) => what !== 'estimated') ? [month] : [],
  )
  return [...new Set([...paid, ...served])].toSorted()
}

/** The months of the payments that the latest file brought; of all payments, where it brought none. */
export function latestMonths(files: readonly LedgerFile[], rows: readonly LedgerRow[]): Months | undefined {
  const [latest] = files.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const brought = rows.filter(({ file }) => file === latest?.id)
  const months = (brought.length > 0 ? brought : rows).map(({ date }) => monthOf(date)).toSorted()
  const [from, to] = [months[0], months.at(-1)]
  return from !== undefined && to !== undefined ? { from, to } : undefined
}
