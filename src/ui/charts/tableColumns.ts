import type { ChartBucket, ChartSeries } from '#core/chart/types.ts'
import type { Column } from '#ui/tables/column.ts'
import { latestIn, liveIn } from './readout.ts'
import type { Words } from './words.ts'

export interface BucketRow {
  readonly bucket: ChartBucket
  readonly index: number
}

type MoneyKey = 'staff' | 'supplier' | 'other' | 'total' | 'plan'

/** The columns of the table twin: money in full, in the frame's order; then the outcome and what went live. */
export function columnsOfTable(series: ChartSeries, words: Words, investment: boolean): Column<BucketRow>[] {
  const { t, formats } = words
  const quarters = series.grouped === 'quarter'
  const days: Column<BucketRow> = {
    key: 'days',
    header: t('charts.table.days'),
    width: 'medium',
    cell: ({ bucket }) => words.days(bucket),
  }
  const has = (test: (bucket: ChartBucket) => boolean) => series.buckets.some(test)
  const money = (key: MoneyKey, header: string): Column<BucketRow> => ({
    key,
    header,
    numeric: true,
    cell: ({ bucket }) => {
      const amount = bucket[key]
      if (amount !== undefined) return formats.moneyExact(amount)
      return bucket.missing && key !== 'plan' ? t('charts.noRate') : t('charts.table.none')
    },
  })
  const between: Column<BucketRow> = {
    key: 'between',
    header: t('charts.table.between'),
    numeric: true,
    cell: ({ bucket }) => formats.moneyExact(bucket.between),
  }
  const soFar: Column<BucketRow> = {
    key: 'soFar',
    header: t('charts.table.soFar'),
    numeric: true,
    cell: ({ bucket }) => formats.moneyExact(bucket.cumulative),
  }
  const own = [
    money('staff', t('charts.kind.staff')),
    money('supplier', t('charts.kind.supplier')),
    money('other', t('charts.kind.other')),
    money('total', t('charts.table.total')),
    ...(has(b => b.plan !== undefined) ? [money('plan', t('charts.kind.plan'))] : []),
    ...(has(b => b.between !== 0) ? [between] : []),
  ]
  const reading: Column<BucketRow> = {
    key: 'reading',
    header: words.outcome,
    width: 'medium',
    cell: ({ index }) => {
      const latest = latestIn(series, index).find(r => r.group === undefined)
      if (!latest) return t('charts.table.none')
      return t('charts.table.readingOn', { value: words.value(latest.value), date: formats.day(latest.date) })
    },
  }
  const live: Column<BucketRow> = {
    key: 'live',
    header: t('charts.table.live'),
    cell: ({ index }) => formats.list(liveIn(series, index)),
  }
  return [
    {
      key: 'bucket',
      header: t('charts.table.bucket', { grouped: series.grouped }),
      rowHeader: true,
      width: 'narrow',
      cell: ({ bucket }) =>
        quarters && bucket.kind === 'outside' ? words.days(bucket) : words.bucket(bucket),
    },
    ...(quarters ? [] : [days]),
    ...(investment ? [soFar, ...own] : [...own, soFar]),
    ...(series.findings.outcome ? [reading] : []),
    ...(series.events.length > 0 ? [live] : []),
  ]
}
