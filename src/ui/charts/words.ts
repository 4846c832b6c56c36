import { useMemo } from 'react'
import type { ChartBucket, ChartReading, ChartSeries } from '#core/chart/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { useFormats } from '#ui/formats.ts'
import type { Formats } from '#ui/formatting.ts'
import { useText } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { shorten } from '#ui/shorten.ts'

/** The sentences of one chart: names of its buckets, days and values. */
export interface ChartWords {
  readonly t: Translate
  readonly formats: Formats
  /** Sprint 4 */
  readonly bucket: (bucket: ChartBucket) => string
  /** 2 to 13 March 2026 */
  readonly days: (bucket: { readonly from: IsoDate; readonly to: IsoDate }) => string
  /** 42%, in the outcome's unit. */
  readonly value: (value: number) => string
  /** As short as an axis allows: 42%, £7, 12. */
  readonly tick: (value: number) => string
  /** Everyone, or the group's name. */
  readonly who: (reading: ChartReading) => string
  /** What is measured. */
  readonly outcome: string
}

const sameMonth = (from: IsoDate, to: IsoDate) => from.slice(0, 7) === to.slice(0, 7)
const sameYear = (from: IsoDate, to: IsoDate) => from.slice(0, 4) === to.slice(0, 4)

/** 2 to 13 March, with the year where it is asked for or changes. */
function daysIn(
  { t, formats }: { t: Translate; formats: Formats },
  from: IsoDate,
  to: IsoDate,
  year: boolean,
) {
  if (from === to) return year ? formats.date(to) : formats.day(to)
  const start = sameMonth(from, to)
    ? String(Number(from.slice(8)))
    : sameYear(from, to)
      ? formats.day(from)
      : formats.date(from)
  const end = year || !sameYear(from, to) ? formats.date(to) : formats.day(to)
  return t('charts.days', { from: start, to: end })
}

export function useChartWords(series: ChartSeries): ChartWords & {
  readonly shortDays: (bucket: { readonly from: IsoDate; readonly to: IsoDate }) => string
} {
  const t = useText()
  const formats = useFormats()
  return useMemo(() => {
    const unit = series.unit ?? 'count'
    return {
      t,
      formats,
      bucket: bucket => {
        if (bucket.kind === 'sprint') return t('charts.bucket.sprint', { label: bucket.label })
        if (bucket.kind === 'outside') return t('charts.bucket.outside')
        const [year = '', quarter = ''] = bucket.label.split(' ')
        return t('charts.bucket.quarter', { year, quarter: quarter.replace('Q', '') })
      },
      days: ({ from, to }) => daysIn({ t, formats }, from, to, true),
      shortDays: ({ from, to }) => daysIn({ t, formats }, from, to, false),
      value: value => formats.measure(value, unit),
      tick: value => {
        if (unit === 'money') return formats.moneyChart(value * 100)
        return unit === 'percent' ? formats.measure(value, unit) : formats.number(value)
      },
      who: reading => reading.group ?? t('charts.everyone'),
      outcome: shorten(series.findings.outcome?.metric.name ?? ''),
    }
  }, [t, formats, series])
}

export type Words = ReturnType<typeof useChartWords>

/** What a place of the axis is called; nothing where there is none. */
export const bucketName = ({ buckets }: ChartSeries, index: number, words: Words): string => {
  const bucket = buckets[index]
  return bucket ? words.bucket(bucket) : ''
}
