import type { CostItem } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { checkFromLedger } from '#core/rules/fromLedger.ts'
import type { RowIssue } from '#core/rules/issue.ts'
import type { RowChange } from '#storage/change.ts'
import type { TableSource } from '#storage/db.ts'
import type { Preparation } from './prepare.ts'

const byId = <T extends { readonly id: string }>(rows: readonly (T | undefined)[]): Map<string, T> =>
  new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])))

/** Cost items against the ledger rows that they came from, as this save would leave both. */
export async function ledgerItemIssues(
  db: TableSource,
  inputs: readonly RowChange[],
  { rows }: Preparation,
): Promise<RowIssue[]> {
  const items = byId(rows.costItem)
  // Only what was there before has a base: of a whole import nothing is looked up.
  const changed = inputs.filter(({ row, base }) => base !== undefined && items.has(row.id))
  const before = byId(
    await db.table<CostItem, string>('costItem').bulkGet(changed.map(change => change.row.id)),
  )
  const ledger = byId(rows.ledgerRow)
  const named = rows.costItem.flatMap(({ ledgerRow }) => ledgerRow ?? [])
  const others = await db.table<LedgerRow, string>('ledgerRow').bulkGet(named.filter(id => !ledger.has(id)))
  for (const row of others) if (row?.deleted === 0) ledger.set(row.id, row)
  return inputs.flatMap(({ record, row: { id } }, index) => {
    const item = record === 'costItem' ? items.get(id) : undefined
    if (!item) return []
    const origin = { before: before.get(id), row: ledger.get(item.ledgerRow ?? '') }
    return checkFromLedger(item, origin).map(issue => ({ ...issue, record, id, index }))
  })
}
