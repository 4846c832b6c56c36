import type { PlanFinding } from '#core/chart/types.ts'
import type { NoRate } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import type { StaffGroup } from '#core/privacy/staffByEngagement.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Pot } from '#core/records/pot.ts'
import type { Ahead } from './ahead.ts'
import type { Funded } from './fundPots.ts'
import type { PastRatio } from './pastRatio.ts'

/** Why nothing can be said of what comes: a role without a rate, a copy without allocations, a pot that goes on too long. */
export type NotKnown =
  | { readonly kind: 'not-known'; readonly why: 'no-rate'; readonly missing: readonly NoRate[] }
  | { readonly kind: 'not-known'; readonly why: 'copy' | 'too-far' }

/** When the money ends, with everything that is planned ahead. */
export type Runway =
  /** Nothing is left already. */
  | { readonly kind: 'used-up'; readonly on: IsoDate }
  | {
      readonly kind: 'runs-out'
      readonly on: IsoDate
      /** The dearer and the cheaper of eight of ten past sprints; `to` absent where the cheaper lasts to the end. */
      readonly range?: { readonly from: IsoDate; readonly to?: IsoDate }
    }
  /** Something is left on its last day. `mayRunOut`: not if sprints come out as dear as one in ten did. */
  | { readonly kind: 'lasts'; readonly to: IsoDate; readonly left: Minor; readonly mayRunOut?: IsoDate }
  /** Its last day has passed. */
  | { readonly kind: 'over'; readonly to: IsoDate; readonly left: Minor }
  | NotKnown

/** What a pot comes to at its end: everything that it is asked for, whether or not there is money for it. */
export type Forecast =
  | {
      readonly kind: 'known'
      readonly asked: Minor
      /** Amount − asked: below zero where it is not enough. */
      readonly left: Minor
      readonly range?: { readonly low: Minor; readonly high: Minor }
    }
  | NotKnown

/** What goes out on average. Days are never counted in a copy. */
export interface Burn {
  readonly used: Minor
  readonly workingDays?: number
  readonly perWorkingDay?: Minor
  /** Begun sprints of which it pays something, and what it pays of them. */
  readonly sprints: number
  readonly inSprints: Minor
  readonly perSprint?: Minor
}

/** A pot's limit of a financial year. `left` is amount − used. */
export interface YearFigure {
  readonly year: number
  readonly label: string
  readonly amount: Minor
  readonly used: Minor
  readonly left: Minor
  /** The day on which the plan reaches the limit. */
  readonly fullOn?: IsoDate
}

export interface PotFigure {
  readonly pot: Pot
  /** `ahead`: its first day has not come. `over`: its last has passed. */
  readonly state: 'ahead' | 'open' | 'over'
  readonly used: Minor
  readonly left: Minor
  /** used ÷ amount. */
  readonly of1: number
  /** Money so far that it would have paid, had it had the money: it went on to other pots or to none. */
  readonly passedOn: Minor
  readonly burn: Burn
  readonly runway: Runway
  readonly forecast: Forecast
  readonly years: readonly YearFigure[]
}

/** The pots that are open today, taken together. */
export interface OpenFunding {
  readonly pots: number
  readonly amount: Minor
  readonly used: Minor
  readonly left: Minor
  readonly of1: number
  /** The last day of the one that goes on longest. */
  readonly to: IsoDate
  readonly runway: Runway
  /** What one passes on and another pays is asked for once. */
  readonly forecast: Forecast
  /** What of it none of them can pay, as far as the plan reaches. */
  readonly short: Minor
  /** What of that has not been spent yet. */
  readonly shortAhead: Minor
}

/** That money ends, while there is time; the earliest first. */
export type Warning =
  /** Cost so far is more than the pot, since `on`. */
  | { readonly kind: 'passed'; readonly pot: Pot; readonly on: IsoDate; readonly by: Minor }
  /** The plan passes the pot's amount on `on`, and by its end by so much. */
  | { readonly kind: 'will-pass'; readonly pot: Pot; readonly on: IsoDate; readonly by: Minor }
  /** It would if sprints came out as dear as one in ten did. */
  | { readonly kind: 'may-pass'; readonly pot: Pot; readonly on: IsoDate; readonly by: Minor }
  | {
      readonly kind: 'year-passed' | 'year-will-pass'
      readonly pot: Pot
      readonly year: string
      readonly on: IsoDate
      readonly by: Minor
    }
  /** Planned money that no pot is for. */
  | { readonly kind: 'no-pot-ahead'; readonly on: IsoDate; readonly by: Minor }

/** Money of one financial year and one kind of spending. */
export interface YearAmount {
  readonly spent: Minor
  readonly ahead: Minor
}

export interface YearSpend {
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly capital: YearAmount
  readonly resource: YearAmount
}

/** Who the money goes to, as others may see it too: staff by engagement, folded, and everything that is not staff. */
export interface EngagementPart {
  readonly group: StaffGroup | 'not-staff'
  readonly amount: Minor
}

/** Money that goes to suppliers by their size. `not-shown`: with fewer than three people it would give pay away. */
export interface SupplierPart {
  readonly size: 'small' | 'large' | 'unknown' | 'not-shown'
  readonly amount: Minor
}

/** What the work was: kinds of deliverables; research, documents and meetings are other work. */
export const workKinds = ['new', 'improve', 'run', 'legacy', 'other', 'not-linked'] as const
export type WorkKind = (typeof workKinds)[number]
export type WorkAmounts = Readonly<Record<WorkKind, Minor>>

export interface QuarterWork {
  /** "2026-27 Q3": of the financial year. */
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly work: WorkAmounts
  readonly total: Minor
}

/**
 * The same money put to pots, so far and with what is planned: as it is, as cheap and as dear as eight of ten were. Of
 * money so far, days on which no pot is open are left out.
 */
export interface FundedRuns {
  readonly now: Funded
  readonly plan: Funded
  readonly low?: Funded
  readonly high?: Funded
}

/** Everything that is to be said of a team's funding on a day. Pots and `notFunded` sum to `all`. */
export interface Funding {
  readonly today: IsoDate
  /** The last day whose money counts so far: today, or the end of the running sprint. */
  readonly countedTo: IsoDate
  /** In the order in which cost goes to them. */
  readonly pots: readonly PotFigure[]
  readonly all: Minor
  readonly funded: Minor
  readonly notFunded: Minor
  /** Why it is not funded; they sum to it. */
  readonly notFundedBy: { readonly noPot: Minor; readonly usedUp: Minor }
  /** Absent where no pot is open today. */
  readonly open?: OpenFunding
  readonly ahead: Ahead
  readonly ratio: PastRatio
  /** Sprints that kept a plan, beside what they cost. */
  readonly plan?: PlanFinding
  /** In order; every year that has money, so far or ahead. */
  readonly years: readonly YearSpend[]
  /** They sum to `all`. */
  readonly engagement: readonly EngagementPart[]
  /** So few people that a part of the money may be what one of them is paid: others may see it together only. */
  readonly few: boolean
  readonly suppliers: readonly SupplierPart[]
  readonly work: WorkAmounts
  readonly quarters: readonly QuarterWork[]
  readonly warnings: readonly Warning[]
  readonly runs: FundedRuns
}
