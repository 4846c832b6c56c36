import { memo, useId } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { BucketNames, Grid } from './axes.tsx'
import type { Column } from './columns.ts'
import { textWidth } from './labels.ts'
import type { Layout } from './layout.ts'
import { NoRate } from './NoRate.tsx'
import { Patterns } from './Patterns.tsx'
import { place, type Axis } from './scale.ts'
import type { Words } from './words.ts'

interface PartsPanelProps {
  readonly series: ChartSeries
  readonly columns: readonly Column[]
  readonly axis: Axis
  readonly layout: Layout
  readonly words: Words
}

const TOP = 34
const PLOT = 168

/** Amounts over their bars: all of them where they have room, else that of the largest. */
function labelled(columns: readonly Column[], { band }: Layout, write: (amount: number) => string) {
  const bars = columns.filter(({ top }) => top !== 0)
  if (bars.every(({ top }) => textWidth(write(top), 14, true) + 4 <= band)) return bars
  const [largest] = bars.toSorted((a, b) => b.top - a.top)
  return largest ? [largest] : []
}

/** One deliverable's part of each sprint: a bar each, in the same look as the money of the main chart. */
export const PartsPanel = memo(function PartsPanel({
  series,
  columns,
  axis,
  layout,
  words,
}: PartsPanelProps) {
  const id = useId()
  const { formats, t } = words
  const bottom = TOP + PLOT
  const height = bottom + (series.grouped === 'quarter' ? 44 : 28)
  const y = place(axis, TOP, bottom)
  return (
    <div className="sw-chart__panel">
      <svg width={layout.width} height={height} viewBox={`0 0 ${layout.width} ${height}`}>
        <Patterns id={id} />
        <Grid layout={layout} axis={axis} y={y} write={formats.moneyChart} />
        <text className="sw-chart__heading" x={layout.left} y={14}>
          {t('charts.parts.heading', { grouped: series.grouped })}
        </text>
        <g className="sw-chart__bar--staff">
          {columns.map(({ index, top }) => (
            <rect
              key={index}
              x={layout.x(index) - layout.bar / 2}
              width={layout.bar}
              y={Math.min(y(top), y(0))}
              height={Math.abs(y(0) - y(top))}
            />
          ))}
        </g>
        <line className="sw-chart__zero" x1={layout.left} x2={layout.right} y1={y(0)} y2={y(0)} />
        {labelled(columns, layout, formats.moneyChart).map(({ index, top }) => (
          <text
            key={index}
            className="sw-chart__label sw-chart__label--strong"
            x={layout.x(index)}
            y={Math.min(y(top), y(0)) - 6}
            textAnchor="middle"
          >
            {formats.moneyChart(top)}
          </text>
        ))}
        <NoRate columns={columns} layout={layout} top={TOP} y={y} words={words} id={id} />
        <BucketNames layout={layout} buckets={series.buckets} y={bottom + 20} words={words} />
      </svg>
    </div>
  )
})
