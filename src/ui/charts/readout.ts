import type { ChartBucket, ChartReading, ChartSeries } from '#core/chart/types.ts'
import { shorten } from '#ui/shorten.ts'
import type { Words } from './words.ts'

/** Whether a place on the axis lies in the bucket; its right edge is the place of the days that follow it. */
const within = (index: number) => (x: number) => Math.ceil(x - 0.5) === index

/** The last reading in the bucket for everyone, then for each group. */
export function latestIn(series: ChartSeries, index: number): ChartReading[] {
  const here = within(index)
  const latest = new Map<string, ChartReading>()
  for (const reading of series.readings) if (here(reading.x)) latest.set(reading.group ?? '', reading)
  return [...latest.values()].toSorted(
    (a, b) => Number(a.group !== undefined) - Number(b.group !== undefined),
  )
}

/** Names of what went live in the bucket. */
export const liveIn = (series: ChartSeries, index: number): string[] =>
  series.events.filter(event => within(index)(event.x)).map(event => shorten(event.name))

/** The bucket's money in words; a missing rate is never a zero. */
export function moneyOf(bucket: ChartBucket, { t, formats }: Words): string {
  const noRate = bucket.missing !== undefined && bucket.missing.length > 0
  if (bucket.total === undefined) {
    if (noRate) return t('charts.noRate')
    return t(bucket.kind === 'sprint' ? 'charts.read.notKnown' : 'charts.read.noMoney')
  }
  const amount = formats.money(bucket.total)
  return noRate ? t('charts.read.withoutSome', { amount }) : amount
}

/** What was read in the bucket, or that nothing was; then what went live. */
function changesIn(series: ChartSeries, index: number, { t, formats, ...words }: Words): string[] {
  const readings = latestIn(series, index).map(reading =>
    t('charts.read.reading', {
      name: words.outcome,
      group: reading.group ?? '',
      whose: reading.group === undefined ? 'everyone' : 'group',
      value: words.value(reading.value),
      date: formats.day(reading.date),
    }),
  )
  const live = liveIn(series, index)
  const unread = series.findings.outcome && readings.length === 0 ? [t('charts.read.noReading')] : []
  return [
    ...readings,
    ...unread,
    ...(live.length > 0 ? [t('charts.read.live', { names: formats.list(live) })] : []),
  ]
}

const pointOf = (bucket: ChartBucket, parts: readonly string[], words: Words) =>
  words.t('charts.read.point', {
    grouped: bucket.kind,
    bucket: words.bucket(bucket),
    days: words.shortDays(bucket),
    parts: parts.join('; '),
  })

/** One point of the chart in a sentence: "Sprint 4, 2 to 13 March: £90,240; finished online 42% on 9 March". */
export function readPoint(series: ChartSeries, index: number, words: Words): string {
  const bucket = series.buckets[index]
  if (!bucket) return ''
  const { t, formats } = words
  const money = t('charts.read.money', {
    money: moneyOf(bucket, words),
    soFar: formats.money(bucket.cumulative),
    planned: bucket.plan === undefined ? 'no' : 'yes',
    plan: bucket.plan === undefined ? '' : formats.money(bucket.plan),
  })
  return pointOf(bucket, [money, ...changesIn(series, index, words)], words)
}

/** One point of an outcome's own chart in a sentence: "Sprint 4, 2 to 13 March: finished online 42% on 9 March". */
export function readChange(series: ChartSeries, index: number, words: Words): string {
  const bucket = series.buckets[index]
  return bucket ? pointOf(bucket, changesIn(series, index, words), words) : ''
}

/** One point of a deliverable's chart in a sentence: "Sprint 6, 27 July to 7 August: £54,363; £178,000 so far". */
export function readPart(series: ChartSeries, index: number, words: Words): string {
  const bucket = series.buckets[index]
  if (!bucket) return ''
  const { t, formats } = words
  const none = bucket.total === undefined && !bucket.missing
  const part = none ? t('charts.parts.none') : moneyOf(bucket, words)
  return pointOf(bucket, [part, t('charts.parts.soFar', { amount: formats.money(bucket.cumulative) })], words)
}
