import { daysBetween } from '#core/calendar.ts'
import type { ChartBucket } from '#core/chart/types.ts'
import { textWidth } from './labels.ts'
import { labelEvery, type Layout } from './layout.ts'
import type { Axis } from './scale.ts'
import type { Words } from './words.ts'

interface GridProps {
  readonly layout: Layout
  readonly axis: Axis
  readonly y: (value: number) => number
  readonly write: (value: number) => string
}

/** Thin lines across, with what they stand for at the left; the line of zero is heavier. */
export function Grid({ layout, axis, y, write }: GridProps) {
  return (
    <g>
      {axis.ticks.map(tick => (
        <g key={tick}>
          <line className="sw-chart__grid" x1={layout.left} x2={layout.right} y1={y(tick)} y2={y(tick)} />
          <text className="sw-chart__tick" x={layout.left - 8} y={y(tick) + 5} textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface BucketsProps {
  readonly layout: Layout
  readonly buckets: readonly ChartBucket[]
  readonly y: number
  readonly words: Words
}

interface Name {
  readonly key: string
  readonly index: number
  readonly text: string
  /** A second line. */
  readonly year?: string
}

const YEARS_APART = 8

const quarterOf = (bucket: ChartBucket) => Number(bucket.label.split('Q')[1])

/** The years that are written stand apart: a first one that has few quarters on the axis gives way to the next. */
function apart(years: readonly Name[], layout: Layout): readonly Name[] {
  const [first, second] = years
  if (!first || !second) return years
  const room = layout.x(second.index) - layout.x(first.index)
  return room < textWidth('2026') + YEARS_APART ? years.slice(1) : years
}

/** Quarters with their year below where it changes, or only years where quarters do not fit. */
function quarterNames(buckets: readonly ChartBucket[], layout: Layout, { t }: Words): Name[] {
  const yearOf = (index: number) => buckets[index]?.from.slice(0, 4)
  const named = buckets.map((bucket, index) => ({
    key: bucket.key,
    index,
    text: t('charts.tick.quarter', { quarter: quarterOf(bucket) }),
  }))
  const every = labelEvery(layout, textWidth('Q4'))
  if (every <= 2) {
    const starts = (index: number) => index === 0 || yearOf(index) !== yearOf(index - every)
    const shown = named.filter(({ index }) => index % every === 0)
    const dated = new Set(
      apart(
        shown.filter(({ index }) => starts(index)),
        layout,
      ),
    )
    return shown.map(name => (dated.has(name) ? { ...name, year: yearOf(name.index) ?? '' } : name))
  }
  const years = named.filter(({ index }) => index === 0 || yearOf(index) !== yearOf(index - 1))
  const nth = Math.ceil(labelEvery(layout, textWidth('2026')) / 4)
  const some = years.filter((_, n) => n % nth === 0)
  return apart(some, layout).map(name => ({ ...name, text: yearOf(name.index) ?? '' }))
}

/** A slot of this many days is of a time so far off that its day says less than its year. */
const LONG_DAYS = 60

function sprintNames(buckets: readonly ChartBucket[], layout: Layout, { formats }: Words): Name[] {
  const textOf = ({ kind, from, to, label }: ChartBucket) => {
    if (kind !== 'outside') return label
    return daysBetween(from, to) > LONG_DAYS ? formats.monthShort(from) : formats.dateShort(from)
  }
  const named = buckets.map((bucket, index) => ({
    key: bucket.key,
    index,
    text: textOf(bucket),
  }))
  const widest = named.reduce((most, { text }) => Math.max(most, textWidth(text)), 0)
  const every = labelEvery(layout, widest)
  return named.filter(({ index }) => index % every === 0)
}

/** Names of the buckets under a panel: as many as fit. */
export function BucketNames({ layout, buckets, y, words }: BucketsProps) {
  const quarters = buckets.some(b => b.kind === 'quarter')
  const names = quarters ? quarterNames(buckets, layout, words) : sprintNames(buckets, layout, words)
  return (
    <g>
      {names.map(({ key, index, text, year }) => (
        <text key={key} className="sw-chart__tick" x={layout.x(index)} y={y} textAnchor="middle">
          {text}
          {year !== undefined && (
            <tspan x={layout.x(index)} dy={17}>
              {year}
            </tspan>
          )}
        </text>
      ))}
    </g>
  )
}
