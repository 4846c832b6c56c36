import type { Known, NoRate } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric, Unit } from '#core/records/metric.ts'
import type { OutcomeState } from '#core/outcomes/types.ts'

/** One place on the axis. Money is absent where there is none to show: a missing rate, or days outside the sprints. */
export interface ChartBucket {
  readonly key: string
  /** `outside`: before the first or after the last sprint, there to place a reading or, without sprints, money. */
  readonly kind: 'sprint' | 'quarter' | 'outside'
  /** The sprint's number; `2026 Q2` (calendar quarter); for `outside` its first day as an ISO date. */
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly staff?: Minor
  readonly supplier?: Minor
  readonly other?: Minor
  /** staff + supplier + other. */
  readonly total?: Minor
  /** What was planned at the start of its sprints, where every one of them kept a plan. */
  readonly plan?: Minor
  /** Money between sprints that follows this bucket's sprints, and in the first bucket what came before them. */
  readonly between: Minor
  /** What of `between` came after the bucket began; absent where none did. */
  readonly after?: Minor
  /** All money up to here; the last one is all money. */
  readonly cumulative: Minor
  /** Days that no rate covers: the bucket's money leaves them out. */
  readonly missing?: readonly NoRate[]
}

export interface ChartReading {
  /** Fractional index of a bucket: 3 is the middle of the fourth, 3.5 its right edge. */
  readonly x: number
  readonly date: IsoDate
  readonly value: number
  /** Absent: for everyone. */
  readonly group?: string
}

export interface ChartEvent {
  readonly x: number
  /** The deliverable's. */
  readonly id: string
  readonly name: string
  readonly date: IsoDate
  /** Contributes to the outcome that is shown. */
  readonly linked: boolean
}

/** What the chart's title may say of the money: cost for each working day, the later half beside the earlier. */
export type SpendFinding =
  | { readonly kind: 'none' }
  /** The only sprint that has a price; `alone` where there is no other at all. */
  | { readonly kind: 'one'; readonly total: Minor; readonly number: number; readonly alone: boolean }
  /** Where no days may stand beside the money: in a copy, and of few people. */
  | { readonly kind: 'sum'; readonly total: Minor; readonly first: number; readonly last: number }
  | {
      readonly kind: 'steady' | 'rising' | 'falling'
      readonly perDayThen: Minor
      readonly perDayNow: Minor
      /** Numbers of the first and last sprint of the later half. */
      readonly firstNow: number
      readonly lastNow: number
      /** (now − then) ÷ then; absent where there was no cost then. */
      readonly of1?: number
    }

/** Sprints that kept a plan: what they cost beside it. */
export interface PlanFinding {
  readonly sprints: number
  readonly plan: Minor
  readonly cost: Minor
  /** cost − plan. */
  readonly over: Minor
}

export interface ChartFindings {
  readonly spend: SpendFinding
  readonly plan?: PlanFinding
  readonly outcome?: { readonly metric: Metric; readonly guardrail: boolean; readonly state: OutcomeState }
}

/** What the two-panel chart draws, its table twin shows and its CSV holds. */
export interface ChartSeries {
  readonly grouped: 'sprint' | 'quarter'
  /** How much of all the money the last `cumulative` holds. */
  readonly known: Known
  readonly buckets: readonly ChartBucket[]
  readonly readings: readonly ChartReading[]
  /** Readings too far from the sprints to be drawn; the table has them. */
  readonly offAxis: readonly Omit<ChartReading, 'x'>[]
  readonly events: readonly ChartEvent[]
  readonly baseline?: { readonly value: number; readonly date: IsoDate }
  readonly target?: { readonly value: number; readonly date?: IsoDate }
  readonly unit?: Unit
  readonly findings: ChartFindings
}

/** A row of the chart's table twin and CSV. */
export interface SeriesRow extends ChartBucket {
  readonly readings: readonly Omit<ChartReading, 'x'>[]
}

/** The chart as a table. `totals.all` is all of the team's money, to the penny. */
export interface SeriesTable {
  readonly rows: readonly SeriesRow[]
  readonly totals: Readonly<Record<'staff' | 'supplier' | 'other' | 'total' | 'between' | 'all', Minor>>
  readonly offAxis: readonly Omit<ChartReading, 'x'>[]
}
