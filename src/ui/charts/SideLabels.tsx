import { dodge, wrap } from './labels.ts'
import type { Layout } from './layout.ts'

export interface SideLabel {
  readonly key: string
  readonly text: string
  readonly y: number
  /** What it is told apart by, beside its place. */
  readonly tone: 'strong' | 'quiet' | 'change' | 'worse'
  /** Filled as the part of a bar that it names. */
  readonly swatch?: { readonly className: string; readonly fill?: string }
}

interface SideLabelsProps {
  readonly labels: readonly SideLabel[]
  readonly layout: Layout
  readonly top: number
  readonly bottom: number
}

const LINE = 16
const MOST_LINES = 3
const SWATCH = 10
const BESIDE = SWATCH + 5
// A narrow side takes more lines rather than cutting a group's name.
const MOST_NARROW = 6

/** Labels at the right end of what they name, moved apart where they would touch. */
export function SideLabels({ labels, layout, top, bottom }: SideLabelsProps) {
  const room = layout.width - layout.right - 10
  const wrapped = labels.map(label => {
    const lines = wrap(
      label.text,
      label.swatch ? room - BESIDE : room,
      layout.narrow ? MOST_NARROW : MOST_LINES,
      label.tone !== 'quiet',
    )
    return { ...label, lines, height: lines.length * LINE + 2 }
  })
  return (
    <g>
      {dodge(wrapped, top, bottom).map(({ key, lines, y, height, tone, swatch }) => {
        const x = layout.right + 10 + (swatch ? BESIDE : 0)
        return (
          <g key={key}>
            {swatch && (
              <g className={swatch.className}>
                <rect
                  x={layout.right + 10}
                  y={y - height / 2 + 3}
                  width={SWATCH}
                  height={SWATCH}
                  fill={swatch.fill}
                />
              </g>
            )}
            <text className={`sw-chart__label sw-chart__label--${tone}`} x={x} y={y}>
              {lines.map((line, n) => (
                <tspan key={n} x={x} y={y - height / 2 + 13 + n * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}
