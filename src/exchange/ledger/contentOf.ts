import type { LedgerContent } from '#core/ledger/matchRows.ts'
import type { LedgerInput } from '#exchange/tables/types.ts'

/** A row of a ledger as it is stored and compared: what a file leaves out is empty. */
export const contentOf = ({
  date,
  supplier = '',
  description = '',
  area,
  entity,
  type = '',
  reference = '',
  money,
}: LedgerInput): LedgerContent => ({
  date,
  supplier,
  description,
  // A file without cost centres may still say which body each row is of.
  area: area ?? entity ?? '',
  type,
  reference,
  money,
})
