import type { NoRate } from './costing/types.ts'
import type { Minor } from './money.ts'
import type { Standing } from './records/costItem.ts'
import type { IsoDate } from './records/fields.ts'
import type { Metric } from './records/metric.ts'
import type { Mark } from './records/outcome.ts'
import type { Due, Point, TargetState, Trend, Unmeasured } from './outcomes/types.ts'

/** What was measured: for "25 more <people> in every 100 now <action>", "Measured against a 41% baseline". */
export interface Change {
  readonly outcome: string
  readonly metric: Metric
  readonly guardrail: boolean
  readonly trend: Trend
  /** The baseline; its date is the "since". */
  readonly from: Mark
  readonly to: Point
  /** to − from, as read: for "more" and "fewer". */
  readonly difference: number
  /** Signed so that better is positive. */
  readonly change: number
  readonly target?: TargetState
}

export type HeadlineFact =
  /** `group` absent: for everyone. */
  | { readonly kind: 'guardrail-worse'; readonly change: Change; readonly group?: string }
  | {
      readonly kind: 'group-behind'
      readonly outcome: string
      readonly metric: Metric
      readonly group: string
      readonly behind:
        | { readonly whom: 'everyone'; readonly by: number; readonly point: Point; readonly everyone: Point }
        | { readonly whom: 'own-baseline'; readonly by: number; readonly change: Change }
    }
  | { readonly kind: 'main'; readonly change: Change }
  | {
      readonly kind: 'not-measured'
      readonly outcome: string
      readonly metric: Metric
      readonly why: Unmeasured
      readonly due?: Due
    }
  | { readonly kind: 'no-outcome' }
  | { readonly kind: 'no-sprint' }
  | { readonly kind: 'incomplete'; readonly roles: readonly string[]; readonly missing: readonly NoRate[] }

/** What the sentence on top of the screens is made of, in both frames: facts, no words. */
export interface Headline {
  /** All money so far; without the days that `incomplete` names. */
  readonly total: Minor
  readonly standings: Readonly<Record<Standing, Minor>>
  /** More than one standing holds money. */
  readonly mixed: boolean
  /** First day that money is counted for. */
  readonly since?: IsoDate
  readonly lead: HeadlineFact
  /** The rest, in order of weight; `main` is among them when something graver leads. */
  readonly then: readonly HeadlineFact[]
}
