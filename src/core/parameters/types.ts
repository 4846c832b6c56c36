import type { Division } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'

/** A day on which the rules that later years are calculated with and what was published do not agree. */
export interface HolidayDifference {
  readonly division: Division
  readonly date: string
  /** Whether the rules make it a holiday. */
  readonly rules: boolean
  /** Whether it is one; this is what counts. */
  readonly published: boolean
  readonly source: string
}

/** Bank holidays as dated data, packed because they are sent to every user. */
export interface BankHolidays {
  readonly made: string
  readonly edition: string
  readonly source: string
  readonly first: number
  readonly last: number
  /** The first name has the letter A; after Z comes a. */
  readonly names: readonly string[]
  readonly divisions: Readonly<
    Record<
      Division,
      {
        /** Years as published; the others are calculated from the rules. */
        readonly published: { readonly from: number; readonly to: number }
        readonly years: readonly string[]
      }
    >
  >
  readonly differences: readonly HolidayDifference[]
}

export interface Holiday {
  readonly date: IsoDate
  readonly name: string
  /** Worked out from the rules for a year that is not published. */
  readonly calculated: boolean
}
