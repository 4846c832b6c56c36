import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import type { Layout } from './layout.ts'
import { areaBeyond, spotsOf, type Line } from './lines.ts'

interface OutcomeGroundProps {
  readonly series: ChartSeries
  readonly lines: readonly Line[]
  readonly layout: Layout
  readonly y: (value: number) => number
}

/** Under the line, in the investment frame: the way from baseline to target, how much of it was gone, and what was lost. */
export function OutcomeGround({ series, lines, layout, y }: OutcomeGroundProps) {
  const frame = useFrame()
  const { baseline, target } = series
  if (frame !== 'investment' || !baseline) return null
  const everyone = lines.find(line => line.group === undefined)
  const spots = everyone ? spotsOf(everyone, layout, y) : []
  const level = y(baseline.value)
  const better = series.findings.outcome?.metric.better === 'lower' ? 'below' : 'above'
  const worse = better === 'above' ? 'below' : 'above'
  return (
    <g>
      {target && (
        <rect
          className="sw-chart__way"
          x={layout.left}
          width={layout.right - layout.left}
          y={Math.min(level, y(target.value))}
          height={Math.abs(level - y(target.value))}
        />
      )}
      <path className="sw-chart__gone" d={areaBeyond(spots, level, better)} />
      <path className="sw-chart__lost" d={areaBeyond(spots, level, worse)} />
    </g>
  )
}
