import { memo } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { BucketNames, Grid } from './axes.tsx'
import { Arrows } from './Arrows.tsx'
import type { Marks } from './events.ts'
import { cut } from './labels.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { OutcomeGround } from './OutcomeGround.tsx'
import { OutcomeMarks } from './OutcomeMarks.tsx'
import { same } from './same.ts'
import { place, type Axis } from './scale.ts'
import type { Words } from './words.ts'

interface OutcomePanelProps {
  readonly series: ChartSeries
  readonly lines: readonly Line[]
  readonly axis: Axis | undefined
  readonly marks: Marks
  readonly layout: Layout
  readonly words: Words
}

const HEADING = 16
const ARROWS_TOP = HEADING + 8
const ROW = 20
const PLOT = 158
const EMPTY_PLOT = 40

/**
 * What the panel draws. Most edits are of money and leave all of it as it was; it then keeps its drawing, which is half
 * of the chart's.
 */
const drawnFrom = ({ series, lines, axis, marks, layout, words }: OutcomePanelProps) => ({
  lines,
  axis,
  marks,
  place: [layout.width, layout.left, layout.right, layout.count],
  texts: [words.t, words.formats, words.outcome],
  grouped: series.grouped,
  unit: series.unit,
  baseline: series.baseline,
  target: series.target,
  better: series.findings.outcome?.metric.better,
  measured: series.findings.outcome !== undefined,
  readings: series.readings.length,
  names: series.buckets.map(({ key, kind, label, from, to }) => [key, kind, label, from, to]),
})

/** The lower panel: what changed, from baseline to target, under the arrows of what went live. */
export const OutcomePanel = memo(
  function OutcomePanel(props: OutcomePanelProps) {
    const { series, lines, axis, marks, layout, words } = props
    const { t } = words
    const top = ARROWS_TOP + marks.rows * ROW + 8
    const bottom = top + (axis ? PLOT : EMPTY_PLOT)
    const height = bottom + (series.grouped === 'quarter' ? 44 : 28)
    const range = axis ?? { min: 0, max: 1, ticks: [] }
    const y = place(range, top, bottom)
    const measured = series.findings.outcome !== undefined
    const heading = measured
      ? t('charts.heading.outcome', { name: words.outcome, unit: series.unit ?? '' })
      : t('charts.lower.noOutcome')
    const shared = { series, lines, layout, words, y, top, bottom }
    return (
      <div className="sw-chart__panel">
        <svg width={layout.width} height={height} viewBox={`0 0 ${layout.width} ${height}`}>
          <OutcomeGround {...shared} />
          <Grid layout={layout} axis={range} y={y} write={words.tick} />
          <Arrows marks={marks} top={ARROWS_TOP} row={ROW} bottom={bottom} />
          <text className="sw-chart__heading" x={layout.left} y={HEADING}>
            {cut(heading, layout.width - layout.left, true)}
          </text>
          {measured && series.readings.length === 0 && (
            <text className="sw-chart__tick" x={layout.left + 8} y={(top + bottom) / 2}>
              {t('charts.lower.noReading')}
            </text>
          )}
          <OutcomeMarks {...shared} />
          <BucketNames layout={layout} buckets={series.buckets} y={bottom + 20} words={words} />
        </svg>
      </div>
    )
  },
  (a, b) => same(drawnFrom(a), drawnFrom(b)),
)
