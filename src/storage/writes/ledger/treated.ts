import type { LedgerRow, RowDecision, Treatment } from '#core/records/ledgerRow.ts'

/** What a person says that a row is. */
export const decidedAs = (row: LedgerRow, treatment: Treatment, decided: RowDecision): LedgerRow => ({
  ...row,
  treatment,
  decided,
})

/** What a row is by nobody's word: an earlier decision was about something else, so it goes. */
export function undecidedAs(row: LedgerRow, treatment: Treatment): LedgerRow {
  const { decided: _decided, ...rest } = row
  return { ...rest, treatment }
}
