import type { ChartSeries } from '#core/chart/types.ts'
import type { Layout } from './layout.ts'
import { dots, dotSize, pathOf, spotsOf, squares, type Line } from './lines.ts'
import { SideLabels, type SideLabel } from './SideLabels.tsx'
import type { Words } from './words.ts'

interface OutcomeMarksProps {
  readonly series: ChartSeries
  readonly lines: readonly Line[]
  readonly layout: Layout
  readonly words: Words
  readonly y: (value: number) => number
  readonly top: number
  readonly bottom: number
}

/** Better, worse or as it was: told by its side of the baseline. */
function toneOf({ baseline, findings }: ChartSeries, value: number): SideLabel['tone'] {
  const way = findings.outcome?.metric.better === 'lower' ? -1 : 1
  const change = baseline ? (value - baseline.value) * way : 0
  return change > 0 ? 'change' : change < 0 ? 'worse' : 'strong'
}

function sideLabels({ series, lines, words, y }: OutcomeMarksProps): SideLabel[] {
  const { t, value } = words
  const { baseline, target } = series
  const labels: SideLabel[] = []
  if (target) {
    labels.push({
      key: 'target',
      text: t('charts.target', { value: value(target.value) }),
      y: y(target.value),
      tone: 'strong',
    })
  }
  if (baseline) {
    const text = t('charts.baseline', { value: value(baseline.value) })
    labels.push({ key: 'baseline', text, y: y(baseline.value), tone: 'quiet' })
  }
  for (const line of lines) {
    const last = line.points.at(-1)
    if (!last) continue
    const now = value(last.value)
    const text = line.group === undefined ? now : t('charts.group', { group: line.group, value: now })
    const tone = line.group === undefined ? toneOf(series, last.value) : 'quiet'
    labels.push({ key: `line:${line.group ?? ''}`, text, y: y(last.value), tone })
  }
  return labels
}

/** Baseline and target across, a line from reading to reading, a dot for each reading, and names at the right end. */
export function OutcomeMarks(props: OutcomeMarksProps) {
  const { series, lines, layout, y, top, bottom } = props
  const size = dotSize(series.readings.length, layout.right - layout.left)
  const level = (value: number) => ({ x1: layout.left, x2: layout.right, y1: y(value), y2: y(value) })
  return (
    <>
      {series.baseline && <line className="sw-chart__baseline" {...level(series.baseline.value)} />}
      {series.target && <line className="sw-chart__target" {...level(series.target.value)} />}
      {lines.map((line, n) => (
        <g
          key={line.group ?? ''}
          className={
            line.group === undefined ? 'sw-chart__line' : `sw-chart__line sw-chart__line--group${n % 3}`
          }
        >
          <path d={pathOf(spotsOf(line, layout, y))} />
        </g>
      ))}
      {lines.map((line, n) =>
        line.group === undefined ? (
          <path key="" className="sw-chart__dots" d={dots(spotsOf(line, layout, y), size)} />
        ) : (
          <path
            key={line.group}
            className={`sw-chart__dots sw-chart__dots--group${n % 3}`}
            d={squares(spotsOf(line, layout, y), size * 0.72)}
          />
        ),
      )}
      <SideLabels labels={sideLabels(props)} layout={layout} top={top - 8} bottom={bottom + 8} />
    </>
  )
}
