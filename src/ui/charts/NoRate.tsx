import { textWidth } from './labels.ts'
import type { Column } from './columns.ts'
import type { Layout } from './layout.ts'
import type { Words } from './words.ts'

const NO_RATE_HEIGHT = 44

function NoRateLabel({ x, y, layout, words }: { x: number; y: number; layout: Layout; words: Words }) {
  const label = words.t('charts.noRate')
  const lines = textWidth(label) <= layout.band ? [label] : label.split(' ')
  const upright = lines.some(line => textWidth(line, 14, true) > layout.band)
  const className = 'sw-chart__label sw-chart__label--strong'
  if (upright) {
    return (
      <text className={className} transform={`translate(${x + 5} ${y}) rotate(-90)`}>
        {label}
      </text>
    )
  }
  return (
    <text className={className} textAnchor="middle">
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={y - (lines.length - 1 - n) * 16}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface NoRateProps {
  readonly columns: readonly Pick<Column, 'index' | 'top' | 'plan' | 'noRate'>[]
  readonly layout: Layout
  readonly top: number
  readonly y: (value: number) => number
  readonly words: Words
  /** What the ids of the patterns start with. */
  readonly id: string
}

/** Where days have no rate there is no amount to draw: a hatched place that says so. */
export function NoRate({ columns, layout, top, y, words, id }: NoRateProps) {
  return columns
    .filter(c => c.noRate)
    .map(c => {
      const base = y(c.top)
      const height = Math.min(NO_RATE_HEIGHT, base - top)
      const x = layout.x(c.index)
      const above = Math.min(base - height, c.plan === undefined ? base : y(c.plan))
      return (
        <g key={c.index}>
          <rect
            className="sw-chart__noRate"
            fill={`url(#${id}-noRate)`}
            x={x - layout.bar / 2}
            y={base - height}
            width={layout.bar}
            height={height}
          />
          <NoRateLabel x={x} y={above - 7} layout={layout} words={words} />
        </g>
      )
    })
}
