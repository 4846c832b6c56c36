import { dodge, wrap } from './labels.ts'
import type { Layout } from './layout.ts'
import { BESIDE, Swatch, type SwatchFill } from './Swatch.tsx'

export interface SideLabel {
  readonly key: string
  readonly text: string
  readonly y: number
  /** What it is told apart by, beside its place. */
  readonly tone: 'strong' | 'quiet' | 'change' | 'worse'
  /** Filled as the part of a bar that it names. */
  readonly swatch?: SwatchFill
}

interface SideLabelsProps {
  readonly labels: readonly SideLabel[]
  readonly layout: Layout
  readonly top: number
  readonly bottom: number
}

const LINE = 16
const MOST_LINES = 3
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
            {swatch && <Swatch {...swatch} x={layout.right + 10} y={y - height / 2 + 3} />}
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
