import type { CostItem } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'

/** When the money of a ledger row counts as new cost: over its service, where that is known, else on its day of payment. */
export const whenPaid = ({ date, service }: Pick<LedgerRow, 'date' | 'service'>): CostItem['when'] =>
  service ? { kind: 'period', ...service } : { kind: 'date', date }
