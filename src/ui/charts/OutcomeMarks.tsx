import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import type { Layout } from './layout.ts'
import { areaTo, dots, dotSize, squares, type Line } from './lines.ts'
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

const spotsOf = ({ layout, y }: OutcomeMarksProps, line: Line) =>
  line.points.map(p => [layout.x(p.x), y(p.value)] as const)

/** Under the line, in the investment frame: the way from baseline to target, and how much of it was gone. */
export function OutcomeGround(props: OutcomeMarksProps) {
  const { series, lines, layout, y } = props
  const frame = useFrame()
  const { baseline, target } = series
  if (frame !== 'investment' || !baseline) return null
  const everyone = lines.find(line => line.group === undefined)
  const ends = target ? [y(baseline.value), y(target.value)] : undefined
  return (
    <g>
      {ends && (
        <rect
          className="sw-chart__way"
          x={layout.left}
          width={layout.right - layout.left}
          y={Math.min(...ends)}
          height={Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))}
        />
      )}
      {everyone && (
        <path className="sw-chart__gone" d={areaTo(spotsOf(props, everyone), y(baseline.value))} />
      )}
    </g>
  )
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
    const tone = line.group === undefined ? 'change' : 'quiet'
    labels.push({ key: `line:${line.group ?? ''}`, text, y: y(last.value), tone })
  }
  return labels
}

/** Baseline and target across, a dot for each reading, and names at the right end. */
export function OutcomeMarks(props: OutcomeMarksProps) {
  const { series, lines, layout, y, top, bottom } = props
  const size = dotSize(series.readings.length, layout.right - layout.left)
  const level = (value: number) => ({ x1: layout.left, x2: layout.right, y1: y(value), y2: y(value) })
  return (
    <>
      {series.baseline && <line className="sw-chart__baseline" {...level(series.baseline.value)} />}
      {series.target && <line className="sw-chart__target" {...level(series.target.value)} />}
      {lines.map((line, n) =>
        line.group === undefined ? (
          <path key="" className="sw-chart__dots" d={dots(spotsOf(props, line), size)} />
        ) : (
          <path
            key={line.group}
            className={`sw-chart__dots sw-chart__dots--group${n % 3}`}
            d={squares(spotsOf(props, line), size * 0.72)}
          />
        ),
      )}
      <SideLabels labels={sideLabels(props)} layout={layout} top={top - 8} bottom={bottom + 8} />
    </>
  )
}
