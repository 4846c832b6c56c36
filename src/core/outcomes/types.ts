import type { Minor } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Mark, Outcome } from '#core/records/outcome.ts'
import type { Confidence, Reading } from '#core/records/reading.ts'

export type CellSpan =
  | { readonly kind: 'sprint'; readonly sprint: string }
  | { readonly kind: 'gap'; readonly from: IsoDate; readonly to: IsoDate }

export type CellTarget =
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'keeps-running' }
  | { readonly kind: 'required-by-law' }
  | { readonly kind: 'none' }

/** The smallest part of the money: every figure about links is a sum of cells. `deliverable` absent: linked to none. */
export interface Cell {
  readonly span: CellSpan
  readonly deliverable?: string
  readonly target: CellTarget
  readonly amount: Minor
}

/** A value on a date, with how sure it is. */
export interface Point extends Mark {
  readonly confidence: Confidence
}

/**
 * Why there is no change to speak of. `other-version`: the metric's definition has changed since the outcome's
 * readings were made, so they do not compare with it.
 */
export type Unmeasured = 'no-baseline' | 'no-reading' | 'no-later-reading' | 'other-version'

/** The way from the baseline to the target. `way` is 1 when it is reached; absent where they are the same value. */
export interface TargetState {
  readonly value: number
  readonly date?: IsoDate
  readonly reached: boolean
  readonly way?: number
}

export type Trend = 'better' | 'worse' | 'same'

/** What changed since the baseline, or why that is not known. */
export type OutcomeState =
  | { readonly kind: 'unmeasured'; readonly why: Unmeasured; readonly latest?: Point }
  | {
      readonly kind: 'measured'
      readonly baseline: Mark
      readonly latest: Point
      /** latest − baseline as read, to the readings' own decimals. */
      readonly difference: number
      /** The difference signed so that better is positive. */
      readonly change: number
      readonly trend: Trend
      readonly target?: TargetState
    }

/** A group's latest reading beside everyone's reading that is nearest to it in date. */
export type Gap =
  | { readonly kind: 'unknown'; readonly why: 'no-reading' | 'no-reading-for-everyone' | 'other-version' }
  | {
      readonly kind: 'known'
      readonly group: Point
      readonly everyone: Point
      /** How far from everyone, signed so that better is positive. */
      readonly gap: number
      readonly behind: boolean
      /** The same comparison at the group's first reading, where it has more than one. */
      readonly first?: { readonly date: IsoDate; readonly gap: number }
    }

/** A user group of an outcome: its own change (its baseline is its own early reading) and its gap to everyone. */
export interface GroupFigure {
  readonly group: string
  readonly state: OutcomeState
  readonly gap: Gap
}

/**
 * `change-too-small`: so small that a whole unit would cost more than an amount can hold. `cut-in-copy`: the reading
 * falls inside a sprint, and a copy holds no days by which to split it.
 */
export type NoCostPerUnit =
  'not-better' | 'nothing-live' | 'no-cost' | 'cost-later' | 'change-too-small' | 'cut-in-copy'

/** What one unit of change for the better cost so far, or which part of the sum is missing. */
export type CostPerUnit =
  | {
      readonly kind: 'known'
      /** Rounded once, half away from zero, from `cost` ÷ `change`. */
      readonly perUnit: Minor
      /** Linked to the outcome, up to `upTo`, of deliverables live by then. */
      readonly cost: Minor
      readonly change: number
      readonly upTo: IsoDate
      /** The deliverables whose cost is in it. */
      readonly deliverables: readonly string[]
      /** Linked to the outcome and left out: after `upTo`, or of deliverables not live by then. */
      readonly leftOut: { readonly later: Minor; readonly notLive: Minor }
      /** Sprints begun by `upTo` that have no price: the true cost may be higher. */
      readonly unpriced: readonly string[]
    }
  | { readonly kind: 'missing'; readonly why: Unmeasured | NoCostPerUnit }

/** Reached ÷ entitled, from the latest reading for everyone that counts who was reached. */
export type Reach =
  | {
      readonly kind: 'known'
      readonly reached: number
      readonly entitled: number
      readonly of1: number
      readonly date: IsoDate
    }
  | { readonly kind: 'missing'; readonly why: 'no-population' | 'no-reached' }

/** The reading that comes next for everyone (`group` absent) or for a group. */
export interface Due {
  readonly outcome: string
  readonly group?: string
  readonly due: IsoDate
  readonly overdue: boolean
}

/** A deliverable's part of some money. */
export interface Part {
  readonly deliverable: Deliverable
  readonly amount: Minor
}

/** A share of the change that a person claims for a deliverable, as recorded and no further. */
export interface Claim {
  readonly deliverable: Deliverable
  readonly percent: number
  readonly evidence: string
}

/** Everything the screens show about one outcome. */
export interface OutcomeFigure {
  readonly outcome: Outcome
  readonly metric: Metric
  readonly state: OutcomeState
  readonly groups: readonly GroupFigure[]
  /** All money linked to it so far. */
  readonly cost: Minor
  readonly costPerUnit: CostPerUnit
  /** Whose money it is, most first. */
  readonly deliverables: readonly Part[]
  readonly claims: readonly Claim[]
  readonly reach: Reach
  /** Next readings named by the latest ones, soonest first. */
  readonly due: readonly Due[]
  /** Its readings in order of date, for everyone and for groups. */
  readonly readings: readonly Reading[]
}

/** A benefit that is counted under two outcomes. */
export type CountedTwice =
  /** One metric with a value in money is claimed under several outcomes. */
  | { readonly kind: 'same-metric'; readonly metric: string; readonly outcomes: readonly string[] }
  /** A deliverable contributes to several outcomes of one metric. */
  | {
      readonly kind: 'same-deliverable'
      readonly deliverable: string
      readonly metric: string
      readonly outcomes: readonly string[]
    }

/** One block of "What the money bought". `of1` is its share of all money; absent when there is no money. */
export type Bought = { readonly amount: Minor; readonly of1?: number } & (
  | { readonly kind: 'outcome'; readonly figure: OutcomeFigure }
  | {
      readonly kind: 'kept'
      readonly keepsRunning: Minor
      readonly requiredByLaw: Minor
      readonly deliverables: readonly Part[]
    }
  | {
      readonly kind: 'not-linked'
      /** Of deliverables, but to no outcome. */
      readonly deliverables: readonly Part[]
      /** In a sprint, to no deliverable. */
      readonly noDeliverable: Minor
      readonly betweenSprints: Minor
    }
)
