import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { type Payment } from './candidates.ts'
import { monthSpan } from './near.ts'

/**
 * A payment for the days of its month where nobody said when the service was, so that it may settle staff by itself. A
 * file that is complete for its months says it already.
 */
export const withService = ({ row, holds }: Payment): LedgerRow =>
  row.service || holds?.kind === 'complete'
    ? row
    : { ...row, service: monthSpan(row.date), serviceAssumed: true }
