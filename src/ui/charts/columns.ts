import type { ChartBucket, ChartSeries } from '#core/chart/types.ts'
import type { Frame } from '#ui/text.tsx'
import { leastMoneyStep, niceAxis, type Axis } from './scale.ts'

/** One bar: the parts that are stacked, in minor units. The frame decides only what they stand on. */
export interface Column {
  readonly index: number
  /** What was put in before this bucket; 0 in the cost frame. */
  readonly earlier: number
  /** What was put in between its sprints and the next, which lies on top; 0 in the cost frame. */
  readonly after: number
  readonly staff: number
  readonly supplier: number
  readonly other: number
  /** Where the bar ends. */
  readonly top: number
  readonly plan?: number
  readonly noRate: boolean
}

export const KINDS = ['staff', 'supplier', 'other'] as const
export type Kind = (typeof KINDS)[number]

function column(bucket: ChartBucket, index: number, frame: Frame): Column {
  const total = bucket.total ?? 0
  // A credit is drawn as what it does: it lowers what was put in before.
  const credit = KINDS.reduce((sum, kind) => sum + Math.min(0, bucket[kind] ?? 0), 0)
  const soFar = frame === 'investment'
  const after = soFar ? Math.max(0, bucket.after ?? 0) : 0
  const part = (kind: Kind) => (soFar ? Math.max(0, bucket[kind] ?? 0) : (bucket[kind] ?? 0))
  return {
    index,
    earlier: soFar ? bucket.cumulative - total + credit - after : 0,
    after,
    staff: part('staff'),
    supplier: part('supplier'),
    other: part('other'),
    top: soFar ? bucket.cumulative : total - credit,
    ...(bucket.plan === undefined || soFar ? {} : { plan: bucket.plan }),
    noRate: bucket.missing !== undefined && bucket.missing.length > 0,
  }
}

/** The bars of the upper panel, in the frame's way of stacking them. */
export const columnsOf = (series: ChartSeries, frame: Frame): Column[] =>
  series.buckets.map((bucket, index) => column(bucket, index, frame))

/** Where a part of a bar begins and ends, in minor units. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** The parts of a bar on what it stands on: each on the one before; credits one under another, down from zero. */
export function partsOf(column: Column): Record<Kind, Part> {
  let [above, below] = [column.earlier, 0]
  const part = (amount: number): Part => {
    const from = amount < 0 ? below : above
    const to = from + amount
    if (amount < 0) below = to
    else above = to
    return { from, to }
  }
  return { staff: part(column.staff), supplier: part(column.supplier), other: part(column.other) }
}

/** An axis from zero that holds every bar, credit and plan. */
export function moneyAxis(columns: readonly Column[]): Axis {
  const values = columns.flatMap(c => [
    c.top,
    c.plan ?? 0,
    Math.min(0, c.staff) + Math.min(0, c.supplier) + Math.min(0, c.other) + Math.min(0, c.earlier),
  ])
  // Where there is no amount to draw, amounts beside the axis would be made up.
  if (values.every(value => value === 0)) return { min: 0, max: 100_00, ticks: [0] }
  return niceAxis([0, ...values], { steps: 3, leastStep: leastMoneyStep })
}
