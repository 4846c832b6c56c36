import { memo, useId } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import { BucketNames, Grid } from './axes.tsx'
import { KINDS, partsOf, type Column } from './columns.ts'
import { MoneyMarks } from './MoneyMarks.tsx'
import { afterAreas, earlierArea } from './steps.ts'
import { Patterns } from './Patterns.tsx'
import type { Layout } from './layout.ts'
import { place, type Axis } from './scale.ts'
import type { Words } from './words.ts'

interface MoneyPanelProps {
  readonly series: ChartSeries
  readonly columns: readonly Column[]
  readonly axis: Axis
  readonly layout: Layout
  readonly words: Words
}

const TOP = 34
// Room for two lines under the heading where they would meet it.
const NARROW_TOP = 56
const PLOT = 168

/** The upper panel: money, one bar a sprint. */
export const MoneyPanel = memo(function MoneyPanel({
  series,
  columns,
  axis,
  layout,
  words,
}: MoneyPanelProps) {
  const id = useId()
  const frame = useFrame()
  const quarters = series.grouped === 'quarter'
  const top = layout.narrow && frame === 'investment' ? NARROW_TOP : TOP
  const bottom = top + PLOT
  const height = bottom + (quarters ? 44 : 28)
  const y = place(axis, top, bottom)
  // Steps touch; bars stand apart.
  const wide = frame === 'investment' ? layout.band : layout.bar
  const bars = columns.map(column => ({ index: column.index, parts: partsOf(column) }))
  return (
    <div className="sw-chart__panel">
      <svg width={layout.width} height={height} viewBox={`0 0 ${layout.width} ${height}`}>
        <Patterns id={id} />
        <Grid layout={layout} axis={axis} y={y} write={words.formats.moneyChart} />
        {frame === 'investment' && <path className="sw-chart__earlier" d={earlierArea(columns, layout, y)} />}
        {frame === 'investment' && <path className="sw-chart__earlier" d={afterAreas(columns, layout, y)} />}
        {KINDS.map(kind => (
          <g key={kind} className={`sw-chart__bar sw-chart__bar--${kind}`}>
            {bars.map(({ index, parts: { [kind]: part } }) => (
              <rect
                key={index}
                x={layout.x(index) - wide / 2}
                width={wide}
                y={y(Math.max(part.from, part.to))}
                height={Math.abs(y(part.from) - y(part.to))}
                fill={kind === 'other' ? `url(#${id}-other)` : undefined}
              />
            ))}
          </g>
        ))}
        <text className="sw-chart__heading" x={layout.left} y={14}>
          {words.t('charts.heading.money', { grouped: series.grouped })}
        </text>
        <line className="sw-chart__zero" x1={layout.left} x2={layout.right} y1={y(0)} y2={y(0)} />
        <MoneyMarks
          columns={columns}
          layout={layout}
          top={top}
          y={y}
          words={words}
          id={id}
          known={series.known}
        />
        <BucketNames layout={layout} buckets={series.buckets} y={bottom + 20} words={words} />
      </svg>
    </div>
  )
})
