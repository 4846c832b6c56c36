import { whenPaid } from '#core/ledger/whenPaid.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { RuleTreatment } from '#core/records/ledgerRule.ts'
import type { Draft } from '#storage/change.ts'

export type NewCost = Extract<RuleTreatment, { kind: 'new-cost' }>

type Paid = Pick<LedgerRow, 'id' | 'team' | 'date' | 'supplier' | 'description' | 'money' | 'service'>

/** The cost item that a row of new cost counts as: reconciled, on its day of payment or over its service period. */
export const costItemOf = (
  row: Paid,
  id: string,
  { category, spending }: NewCost,
  supplier: string | undefined,
): Draft<'costItem'> => ({
  id,
  team: row.team,
  description: (row.description || row.supplier || row.date).slice(0, 300),
  category,
  money: row.money,
  when: whenPaid(row),
  standing: 'reconciled',
  spending,
  notes: '',
  ...(supplier !== undefined && { supplier }),
  ledgerRow: row.id,
})
