import { groupBy } from '#core/costing/groupBy.ts'
import { add, sum, ZERO } from '#core/money.ts'
import type { ChartBucket, ChartReading, ChartSeries, SeriesTable } from './types.ts'

const column = (rows: readonly ChartBucket[], name: 'staff' | 'supplier' | 'other' | 'total') =>
  sum(rows.map(row => row[name] ?? ZERO))

/** The chart as the table beside it and its CSV show it, in whole minor units: `totals.all` equals all of the cost. */
export function seriesTable({ buckets, readings, offAxis }: ChartSeries): SeriesTable {
  const bySlot = groupBy(readings, reading => Math.ceil(reading.x - 0.5))
  const total = column(buckets, 'total')
  const between = sum(buckets.map(bucket => bucket.between))
  return {
    rows: buckets.map((bucket, i) => ({ ...bucket, readings: (bySlot.get(i) ?? []).map(unplaced) })),
    totals: {
      staff: column(buckets, 'staff'),
      supplier: column(buckets, 'supplier'),
      other: column(buckets, 'other'),
      total,
      between,
      all: add(total, between),
    },
    offAxis,
  }
}

const unplaced = ({ date, value, group }: ChartReading): Omit<ChartReading, 'x'> => ({
  date,
  value,
  ...(group !== undefined && { group }),
})
