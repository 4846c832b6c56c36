import { memo, useId } from 'react'
import { Bar, ComposedChart, XAxis, YAxis, ZIndexLayer, type BarShapeProps } from 'recharts'
import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import { BucketNames, Grid } from './axes.tsx'
import { KINDS, type Column } from './columns.ts'
import { MoneyMarks } from './MoneyMarks.tsx'
import { earlierArea } from './steps.ts'
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
const ABOVE_BARS = 600

// The bars of the investment frame stand on what was put in before, which is drawn as one stepped area. It is in the
// stack in both frames (0 in cost): Recharts stacks what joins later on top.
const nothing = () => <g />

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
  // Steps touch; bars stand apart. Recharts would keep a gap between bars as wide as their place.
  const wide = frame === 'investment' ? layout.band : layout.bar
  const bar = (fill: string | undefined) => (shape: BarShapeProps) => (
    <rect
      x={layout.x(shape.index) - wide / 2}
      width={wide}
      y={Math.min(shape.y, shape.y + shape.height)}
      height={Math.abs(shape.height)}
      fill={fill}
    />
  )
  return (
    <ComposedChart
      width={layout.width}
      height={height}
      data={columns}
      margin={{ top, bottom: height - bottom, left: layout.left, right: layout.width - layout.right }}
      stackOffset="sign"
      accessibilityLayer={false}
      className="sw-chart__panel"
    >
      <XAxis hide tickCount={0} type="number" dataKey="index" domain={[-0.5, layout.count - 0.5]} />
      <YAxis hide tickCount={0} type="number" domain={[axis.min, axis.max]} />
      <Patterns id={id} />
      <Grid layout={layout} axis={axis} y={y} write={words.formats.moneyChart} />
      {frame === 'investment' && <path className="sw-chart__earlier" d={earlierArea(columns, layout, y)} />}
      <Bar dataKey="earlier" stackId="money" barSize={layout.bar} shape={nothing} isAnimationActive={false} />
      {KINDS.map(kind => (
        <Bar
          key={kind}
          dataKey={kind}
          stackId="money"
          barSize={layout.bar}
          className={`sw-chart__bar sw-chart__bar--${kind}`}
          isAnimationActive={false}
          shape={bar(kind === 'other' ? `url(#${id}-other)` : undefined)}
        />
      ))}
      <ZIndexLayer zIndex={ABOVE_BARS}>
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
      </ZIndexLayer>
    </ComposedChart>
  )
})
