import type { FundingSeries } from '#core/funding/timeline.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Grid } from '#ui/charts/axes.tsx'
import { textWidth } from '#ui/charts/labels.ts'
import { labelEvery, type Layout } from '#ui/charts/layout.ts'
import { place, type Axis } from '#ui/charts/scale.ts'
import { SideLabels, type SideLabel } from '#ui/charts/SideLabels.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { areaBetween, pathOf, placeOfDay, spotsOf } from './fundingLines.ts'

const [HEADING, TOP, PLOT] = [16, 34, 260]
const BOTTOM = TOP + PLOT
const HEIGHT = BOTTOM + 30
/** Lines that are nearer than this run together. */
const APART = 10

interface MarksProps {
  readonly series: FundingSeries
  readonly layout: Layout
  readonly axis: Axis
  /** The day on which nothing is left. */
  readonly ends: IsoDate | undefined
}

/** Names under the axis: sprint numbers, then the months ahead; as many as fit. */
function Names({ series, layout }: Pick<MarksProps, 'series' | 'layout'>) {
  const formats = useFormats()
  const names = series.points.map(({ kind, label, to }, i) => ({
    i,
    text: kind === 'sprint' || kind === 'quarter' ? (label ?? '') : formats.dateShort(to),
  }))
  const widest = names.reduce((most, { text }) => Math.max(most, textWidth(text)), 0)
  const every = labelEvery(layout, widest)
  return (
    <g>
      {names
        .filter(({ i }) => i % every === 0)
        .map(({ i, text }) => (
          <text key={i} className="sw-chart__tick" x={layout.x(i)} y={BOTTOM + 20} textAnchor="middle">
            {text}
          </text>
        ))}
    </g>
  )
}

function useLabels({ series, y }: { readonly series: FundingSeries; readonly y: (value: number) => number }) {
  const t = useText()
  const formats = useFormats()
  const end = series.points.at(-1)
  const labels: SideLabel[] = [
    {
      key: 'limit',
      text: t('charts.funding.limit', { amount: formats.moneyShort(series.pot.amount) }),
      y: y(series.pot.amount),
      tone: 'strong',
    },
  ]
  if (end?.kind === 'ahead' && end.forecast !== undefined)
    labels.push({
      key: 'forecast',
      text: t('charts.funding.forecast', { amount: formats.moneyShort(end.forecast) }),
      y: y(end.forecast),
      tone: end.forecast > series.pot.amount ? 'worse' : 'strong',
    })
  else if (end?.spent !== undefined)
    labels.push({
      key: 'spent',
      text: t('charts.funding.spent', { amount: formats.moneyShort(end.spent) }),
      y: y(end.spent),
      tone: 'strong',
    })
  return labels
}

/** Where spending stands, named beside its end when the line goes on from there. */
function Now({
  series,
  layout,
  y,
}: Pick<MarksProps, 'series' | 'layout'> & { readonly y: (value: number) => number }) {
  const t = useText()
  const formats = useFormats()
  const at = series.points.findLastIndex(({ spent }) => spent !== undefined)
  const spent = series.points[at]?.spent
  if (spent === undefined || at === series.points.length - 1) return null
  const x = layout.x(at) + layout.band / 2
  const text = t('charts.funding.spent', { amount: formats.moneyShort(spent) })
  const { plan } = series.points[at] ?? {}
  // Where the plan runs along what was spent, its line is not seen and needs no name.
  const apart = plan !== undefined && Math.abs(y(plan) - y(spent)) > APART
  return (
    <>
      <circle className="sw-fund__now" cx={x} cy={y(spent)} r={5} />
      <text
        className="sw-chart__label sw-chart__label--strong"
        x={Math.max(layout.left + textWidth(text, 14, true), x - 10)}
        y={apart && plan > spent ? y(spent) + 20 : y(spent) - 10}
        textAnchor="end"
      >
        {text}
      </text>
      {apart && (
        <text
          className="sw-chart__label sw-chart__label--quiet"
          x={x}
          y={y(plan) + (plan < spent ? 18 : -APART - 6)}
          textAnchor="end"
        >
          {t('charts.funding.planned', { amount: formats.moneyShort(plan) })}
        </text>
      )}
    </>
  )
}

/** Spending so far, the plan beside it, what comes with its range, and the line that it must not pass. */
export function FundingMarks({ series, layout, axis, ends }: MarksProps) {
  const t = useText()
  const formats = useFormats()
  const y = place(axis, TOP, BOTTOM)
  const labels = useLabels({ series, y })
  const spots = (sum: Parameters<typeof spotsOf>[3]) => spotsOf(series, layout, y, sum)
  const end = ends === undefined ? undefined : placeOfDay(series, layout, ends)
  const limit = y(series.pot.amount)
  return (
    <div className="sw-chart__panel">
      <svg width={layout.width} height={HEIGHT} viewBox={`0 0 ${layout.width} ${HEIGHT}`}>
        <Grid layout={layout} axis={axis} y={y} write={formats.moneyChart} />
        <text className="sw-chart__heading" x={layout.left} y={HEADING}>
          {t('charts.funding.heading')}
        </text>
        <path className="sw-fund__fan" d={areaBetween(spots('low'), spots('high'))} />
        <path className="sw-fund__plan" d={pathOf(spots('plan'))} />
        <path className="sw-fund__forecast" d={pathOf(spots('forecast'))} />
        <path className="sw-fund__spent" d={pathOf(spots('spent'))} />
        <path className="sw-fund__limit" d={`M${layout.left} ${limit}H${layout.right}`} />
        {end !== undefined && ends !== undefined && (
          <>
            <line className="sw-chart__stem" x1={end} x2={end} y1={limit} y2={BOTTOM} />
            <path className="sw-chart__arrow" d={`M${end - 6} ${limit - 12}h12l-6 9z`} />
            <text className="sw-chart__label" x={end - 8} y={BOTTOM - 8} textAnchor="end">
              {formats.dateShort(ends)}
            </text>
          </>
        )}
        <Now series={series} layout={layout} y={y} />
        <SideLabels labels={labels} layout={layout} top={TOP - 8} bottom={BOTTOM + 8} />
        <Names series={series} layout={layout} />
      </svg>
    </div>
  )
}
