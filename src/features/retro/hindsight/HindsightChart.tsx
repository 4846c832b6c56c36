import { useId, type CSSProperties, type ReactNode } from 'react'
import type { Judgement } from '#core/worth/judgement.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** Parts of 1, for the style sheet: it draws bars that stand in a room and lie on a phone. */
const size = (of1: number): CSSProperties => ({ '--of1': of1 }) as CSSProperties

interface HindsightChartProps {
  readonly points: Judgement['overTime']
  /** What can be done with it. */
  readonly children: ReactNode
}

/** After each reading that told: how many cases there were by then, and how many of them were borne out. */
export function HindsightChart({ points, children }: HindsightChartProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const last = points.at(-1)
  if (!last) return <p className="sw-retro-muted">{t('retro.hindsight.noChart')}</p>
  return (
    <figure className="sw-retro-chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{t('retro.hindsight.chart')}</figcaption>
      <div
        className="sw-retro-cases"
        role="img"
        aria-label={t('retro.hindsight.chart.say', { borneOut: last.borneOut, cases: last.cases })}
      >
        {points.map(({ cases, borneOut, date }) => (
          <div key={cases} className="sw-retro-case">
            <span>{t('retro.hindsight.of', { borneOut, cases })}</span>
            <span className="sw-retro-case-bar" style={size(cases / last.cases)}>
              <span className="sw-retro-borne" style={size(borneOut / cases)} />
            </span>
            <span>{formats.dateShort(date)}</span>
          </div>
        ))}
      </div>
      <p className="sw-retro-legend" aria-hidden="true">
        <span className="sw-retro-swatch sw-retro-borne" />
        {t('retro.hindsight.borne')}
        <span className="sw-retro-swatch" />
        {t('retro.hindsight.notBorne')}
      </p>
      {children}
    </figure>
  )
}
