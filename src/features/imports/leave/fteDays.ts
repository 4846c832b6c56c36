import type { LeaveAbsence } from '#exchange/leave/types.ts'

/** Absences as an allocation holds them: FTE-days in halves, never more than are allocated. */
export interface FteAbsences {
  readonly absences: readonly LeaveAbsence[]
  /** Those that come to less than half a day. */
  readonly dropped: number
  readonly days: number
}

/** A day off of someone at 0.6 FTE is 0.6 of a day, kept as 0.5. Days of a calendar, in FTE-days. */
export function fteDays(absences: readonly LeaveAbsence[], fte: number): FteAbsences {
  const scaled = absences.map(absence => ({
    ...absence,
    // A ten-thousandth makes up for what binary fractions lose: 0.55 of 10 days is 5.5.
    days: Math.floor(absence.days * fte * 2 + 1e-4) / 2,
  }))
  const kept = scaled.filter(({ days }) => days > 0)
  return {
    absences: kept,
    dropped: scaled.length - kept.length,
    days: kept.reduce((sum, { days }) => sum + days, 0),
  }
}
