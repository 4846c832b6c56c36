import type { Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { AdjustmentLine, PriceLine } from './adjustment.ts'

/** Days, both ends included. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Days of a role for which no rate is in force: an error, never a price of zero. */
export interface NoRate extends Span {
  readonly role: string
}

export type CostKind = 'staff' | 'supplier' | 'other'

/** A span's money, in whole minor units; lines sum to the total, so do kinds and standings. */
export interface Price<Line = PriceLine> {
  readonly lines: readonly Line[]
  readonly total: Minor
  readonly byKind: Readonly<Record<CostKind, Minor>>
  readonly standings: Readonly<Record<Standing, Minor>>
}

/** Days that have no price, since a role has no rate on some of them, and what is known of them all the same. */
export interface NoRateDays<Line = PriceLine> {
  readonly kind: 'no-rate'
  readonly missing: readonly NoRate[]
  /** As `teamCost` finds them: cost items, and the staff that has a rate. They can be settled, and count nowhere. */
  readonly lines?: readonly Line[]
  /** What came from the ledger or was settled by it, which is known whatever the rates come to: it counts. */
  readonly settled?: Price<Line>
}

/**
 * What a span of days costs, or why that is not known: roles and days without a rate; or nobody is there and no cost
 * item falls in it, of which nothing is known, which is not a cost of zero.
 */
export type Pricing<Line = PriceLine> =
  | { readonly kind: 'priced'; readonly price: Price<Line> }
  | NoRateDays<Line>
  | { readonly kind: 'nothing-known' }

/** How much of some money is known: all of it, what has a price of it, or nothing, which is never shown as zero. */
export type Known = 'whole' | 'at-least' | 'nothing'

export type SprintStatus = 'planned' | 'running' | 'closed'

export interface SprintCost {
  readonly sprint: Sprint
  readonly status: SprintStatus
  /** Absent in a copy for others: days beside staff cost give a rate away. */
  readonly workingDays?: number
  /** The sealed lines of a closed sprint, or what a copy holds of it; today's price of any other. */
  readonly pricing: Pricing
  /** Total kept at the start; `over` is cost − plan, absent while the sprint has no price. */
  readonly plan?: { readonly total: Minor; readonly over?: Minor }
  /** A closed sprint whose inputs now give another price, not yet declined: the team is asked. */
  readonly changed?: { readonly now: Minor; readonly by: Minor }
  /** A holiday in it is calculated, not published. */
  readonly calculatedHolidays: boolean
  /** Years of its days whose bank holidays are not known, and so are counted as none. */
  readonly unknownHolidays: readonly number[]
}

/** Money that falls on days outside every sprint. */
export interface GapCost extends Span {
  readonly pricing: Pricing
}

/** A sprint or the days between two, with what they are estimated to cost. */
export interface EstimatedSpan extends Span {
  readonly lines: readonly PriceLine[]
}

/** What of one line of a span a target stands on, in minor units. */
export interface TargetPart {
  readonly span: EstimatedSpan
  readonly line: PriceLine
  /** The days of the span that it is of. */
  readonly within: Span
  readonly amount: Minor
}

/** A settlement on what it settles: ledger − estimate is what its adjustments sum to. */
export interface Settled {
  readonly settlement: Settlement
  readonly ledger: Minor
  readonly estimate: Minor
  /** What it stands on; `adjustment` is the part of ledger − estimate that stands beside it. */
  readonly parts: readonly (TargetPart & { readonly adjustment: Minor })[]
  /** Where it stands on nothing that counts: its whole money, beside the seal or on the days of its rows. */
  readonly unestimated: readonly Unestimated[]
}

export interface Unestimated {
  /** Its estimate is not there any more, or came after its sprint was sealed. */
  readonly why: 'gone' | 'not-sealed'
  readonly span: EstimatedSpan
  readonly line: AdjustmentLine
  readonly date: IsoDate
}

/** All of a team's money: sprints + between sprints = all. Spans that cannot be priced are named, never counted as 0; what the ledger reconciled in them counts. */
export interface TeamCost {
  readonly today: IsoDate
  /** All sprints and gaps in order of their first day; those whose first day is after `today` are in no sum below. */
  readonly sprints: readonly SprintCost[]
  readonly gaps: readonly GapCost[]
  /** What became of each settlement. */
  readonly settled: readonly Settled[]
  /** Sprints whose first day has come by `today`, and gaps before today; a running sprint counts in full. */
  readonly inSprints: Minor
  readonly betweenSprints: Minor
  readonly all: Minor
  readonly known: Readonly<Record<'all' | 'inSprints' | 'betweenSprints', Known>>
  readonly standings: Readonly<Record<Standing, Minor>>
  readonly missing: readonly NoRate[]
}
