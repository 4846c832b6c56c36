import type { Calendar } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Doubt, Notice, RowIssue } from '#exchange/tables/types.ts'

/** Days off of an allocation. What the event was called is not kept. */
export interface LeaveAbsence {
  /** The line of the file at which its event begins, from 1. */
  readonly row: number
  readonly from: IsoDate
  readonly to: IsoDate
  /** Working days of the calendar from `from` to `to`; 0.5 for half a day. */
  readonly days: number
  readonly half?: true
}

export interface Leave {
  readonly absences: readonly LeaveAbsence[]
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
  readonly counts: {
    readonly events: number
    readonly cancelled: number
    /** Working days off, all absences together. */
    readonly days: number
    /** Events with days before or after the allocation. */
    readonly outside: number
  }
}

export interface LeaveOptions {
  readonly calendar: Calendar
  /** How many people the allocation has: so many can be away on one day. One, unless said. */
  readonly people?: number
  /** First and last day of the allocation; days off outside are left out. */
  readonly from?: IsoDate
  readonly until?: IsoDate
  /** Option by doubt id. */
  readonly answers?: Readonly<Record<string, string>>
}
