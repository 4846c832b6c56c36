import { useId } from 'react'
import type { QuarterWork, WorkKind } from '#core/funding/types.ts'
import { Grid } from '#ui/charts/axes.tsx'
import { textWidth } from '#ui/charts/labels.ts'
import { labelEvery, type Layout } from '#ui/charts/layout.ts'
import { Patterns } from '#ui/charts/Patterns.tsx'
import { place } from '#ui/charts/scale.ts'
import { SideLabels } from '#ui/charts/SideLabels.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

const [HEADING, TOP, PLOT] = [16, 34, 220]
const BOTTOM = TOP + PLOT
const HEIGHT = BOTTOM + 30
/** A part that is lower than a line of text carries no number of its own. */
const LEAST = 18
const AXIS = { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }

interface Part {
  readonly kind: WorkKind
  readonly from: number
  readonly to: number
}

/** Parts of 1 from the bottom up; credits, which have no height, are in the table. */
function partsOf({ work, total }: QuarterWork, kinds: readonly WorkKind[]): Part[] {
  if (total <= 0) return []
  let from = 0
  return kinds.flatMap(kind => {
    const of1 = Math.max(0, work[kind] / total)
    if (of1 === 0) return []
    const part = { kind, from, to: Math.min(1, from + of1) }
    from = part.to
    return [part]
  })
}

interface SharesMarksProps {
  readonly quarters: readonly QuarterWork[]
  readonly kinds: readonly WorkKind[]
  readonly layout: Layout
}

/** A bar for each quarter, cut by what the work was; the latest bar's parts are named at its side. */
export function SharesMarks({ quarters, kinds, layout }: SharesMarksProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const y = place(AXIS, TOP, BOTTOM)
  const fillOf = (kind: WorkKind) =>
    kind === 'other' ? `url(#${id}-other)` : kind === 'not-linked' ? `url(#${id}-noRate)` : undefined
  const last = quarters.at(-1)
  const labels = (last ? partsOf(last, kinds) : []).map(({ kind, from, to }) => ({
    key: kind,
    text: t(`charts.shares.${kind}`),
    y: y((from + to) / 2),
    tone: 'quiet' as const,
    swatch: {
      className: `sw-chart__swatch sw-fund__part--${kind}`,
      ...(fillOf(kind) !== undefined && { fill: fillOf(kind) }),
    },
  }))
  const every = labelEvery(layout, Math.max(0, ...quarters.map(({ label }) => textWidth(label))))
  return (
    <div className="sw-chart__panel">
      <svg width={layout.width} height={HEIGHT} viewBox={`0 0 ${layout.width} ${HEIGHT}`}>
        <Patterns id={id} />
        <Grid layout={layout} axis={AXIS} y={y} write={formats.share} />
        <text className="sw-chart__heading" x={layout.left} y={HEADING}>
          {t('charts.shares.heading')}
        </text>
        {quarters.map((quarter, i) => (
          <g key={quarter.label}>
            {partsOf(quarter, kinds).map(({ kind, from, to }) => (
              <g key={kind} className={`sw-fund__part--${kind}`}>
                <rect
                  x={layout.x(i) - layout.bar / 2}
                  width={layout.bar}
                  y={y(to)}
                  height={y(from) - y(to)}
                  fill={fillOf(kind)}
                />
                {y(from) - y(to) >= LEAST && layout.bar > 36 && (
                  <text
                    className={`sw-fund__percent sw-fund__percent--${kind}`}
                    x={layout.x(i)}
                    y={y((from + to) / 2) + 5}
                    textAnchor="middle"
                  >
                    {formats.share(to - from)}
                  </text>
                )}
              </g>
            ))}
            {i % every === 0 && (
              <text className="sw-chart__tick" x={layout.x(i)} y={BOTTOM + 20} textAnchor="middle">
                {quarter.label}
              </text>
            )}
          </g>
        ))}
        <SideLabels labels={labels} layout={layout} top={TOP - 8} bottom={BOTTOM + 8} />
      </svg>
    </div>
  )
}
