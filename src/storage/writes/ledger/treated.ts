import type { LedgerRow, RowDecision, Treatment } from '#core/records/ledgerRow.ts'

/** What a person says that a row is. */
export const decidedAs = (row: LedgerRow, treatment: Treatment, decided: RowDecision): LedgerRow => ({
  ...row,
  treatment,
  decided,
})

/** Days of service that nobody said go with the decision that took them. */
function saidOf({ decided: _decided, serviceAssumed, service, ...row }: LedgerRow) {
  return service && !serviceAssumed ? { ...row, service } : row
}

/** What a row is by nobody's word: an earlier decision was about something else, so it goes. */
export const undecidedAs = (row: LedgerRow, treatment: Treatment): LedgerRow => ({
  ...saidOf(row),
  treatment,
})

/** A row with the days of service that were said with the decision on it. */
export const servedAs = (
  { service: _service, ...row }: LedgerRow,
  service: LedgerRow['service'],
): LedgerRow => (service ? { ...row, service } : row)
