import { countedAmount, spanOf } from '#core/costing/items.ts'
import { whenPaid } from '#core/ledger/whenPaid.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { issueIf, type Issue } from './issue.ts'

/** What a cost item is judged by that came, or says that it came, from the ledger. */
interface Origin {
  /** The item as it is stored; absent for a new one. */
  readonly before: CostItem | undefined
  /** The row that it names. */
  readonly row: LedgerRow | undefined
}

const sameMoney = ({ money: a }: Pick<CostItem, 'money'>, { money: b }: Pick<CostItem, 'money'>): boolean =>
  a.net === b.net &&
  a.vat.kind === b.vat.kind &&
  countedAmount({ money: a }) === countedAmount({ money: b }) &&
  (a.vat.kind !== 'stated' || b.vat.kind !== 'stated' || a.vat.vat === b.vat.vat)

const sameDays = (a: Pick<CostItem, 'when'>, b: Pick<CostItem, 'when'>): boolean =>
  a.when.kind === b.when.kind && spanOf(a).from === spanOf(b).from && spanOf(a).to === spanOf(b).to

/**
 * A cost item that came from the ledger says what its row says: its amount and VAT, its days, its category and that it is
 * reconciled. It is the item of that row and of no other, so that new cost comes to what the ledger says. What the
 * ledger does not say, such as capital or resource, is free.
 */
export function checkFromLedger(item: CostItem, { before, row }: Origin): Issue[] {
  const from = before?.ledgerRow ?? item.ledgerRow
  if (from === undefined) return []
  if (item.ledgerRow !== from) return [{ path: 'ledgerRow', code: 'item-from-ledger' }]
  if (row?.id !== from || row.treatment.kind !== 'new-cost' || row.treatment.item !== item.id)
    return [{ path: 'ledgerRow', code: 'item-of-no-row' }]
  const differs = (path: string, broken: boolean) =>
    issueIf(broken, path, 'ledger-says-otherwise', () => ({ row: row.row }))
  return [
    ...differs('money.net', !sameMoney(item, row)),
    ...differs('when.kind', !sameDays(item, { when: whenPaid(row) })),
    ...differs('category', before !== undefined && item.category !== before.category),
    ...differs('standing', item.standing !== 'reconciled'),
  ]
}
