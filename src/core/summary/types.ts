import type { Coverage } from '#core/explain/derivation.ts'
import type { Figures } from '#core/figures.ts'
import type { Funding } from '#core/funding/types.ts'
import type { Minor } from '#core/money.ts'
import type { Standings } from '#core/outcomes/standingsOf.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'

/** Whom a summary is for: a finance partner, or everybody. */
export const audiences = ['finance', 'public'] as const
export type Audience = (typeof audiences)[number]

/** What a summary is about: all money so far, or that of one financial year. */
export type Period =
  | { readonly kind: 'so-far' }
  | { readonly kind: 'year'; readonly label: string; readonly from: IsoDate; readonly to: IsoDate }

/** Money of a financial year within the period, in minor units. */
export interface YearSpent {
  readonly label: string
  readonly capital: Minor
  readonly resource: Minor
  readonly total: Minor
}

/** A row of what changed: its amount is the period's money, in minor units. */
export type SummaryRow = { readonly amount: Minor; readonly of1?: number } & (
  | { readonly kind: 'outcome'; readonly figure: OutcomeFigure }
  | { readonly kind: 'kept' }
  | { readonly kind: 'not-linked' }
)

/** Everything that a summary says, before it is worded. The years sum to `spent`, and so do the rows. */
export interface Summary {
  readonly period: Period
  /** The day on which it stands: readings after it are not in it. */
  readonly on: IsoDate
  /** The last day whose money is in it: of a sprint that runs, its last. */
  readonly to: IsoDate
  readonly spent: Minor
  /** Whether it is of a financial year that has ended: nothing is asked for it any more. */
  readonly closed: boolean
  /** How much of the period's money is of which standing; they sum to `spent`. */
  readonly standings: Standings
  /** What of the period's money is linked; measured by what was read by its end. */
  readonly coverage: Coverage
  /** What of the period's money each pot has paid, by its id; with `notFunded` they sum to `spent`. */
  readonly paid: ReadonlyMap<string, Minor>
  readonly notFunded: Minor
  /** So few people that a part of the money may be what one of them is paid: others may see it together only. */
  readonly few: boolean
  /** With few people, what a pot that chooses by category or by kind of spending pays may be what one of them is paid. */
  readonly potsHidden: boolean
  readonly years: readonly YearSpent[]
  /** Outcomes with most money first, then what is kept running or required by law, then what is linked to nothing. */
  readonly rows: readonly SummaryRow[]
  /** As they were on the day. */
  readonly figures: Figures
  readonly funding: Funding
}
