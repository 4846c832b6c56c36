import { useId } from 'react'
import type { Judgement } from '#core/worth/judgement.ts'
import { useFormats } from '#ui/formats.ts'
import { ScrollRegion } from '#ui/tables/ScrollRegion.tsx'
import { useText } from '#ui/text.tsx'

const [WIDTH, HEIGHT, FOOT] = [1184, 340, 34]

/** After each reading that told: how many cases there were by then, and how many of them were borne out. */
export function HindsightChart({ points }: { readonly points: Judgement['overTime'] }) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const last = points.at(-1)
  if (!last) return <p className="sw-retro-muted">{t('retro.hindsight.noChart')}</p>
  const band = WIDTH / points.length
  const tall = (n: number) => (n / last.cases) * (HEIGHT - 2 * FOOT)
  const bar = (n: number, i: number) => ({
    x: i * band + band * 0.1,
    y: HEIGHT - FOOT - tall(n),
    width: band * 0.8,
    height: tall(n),
  })
  return (
    <figure className="sw-retro-chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{t('retro.hindsight.chart')}</figcaption>
      <ScrollRegion label={t('retro.hindsight.chart')}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t('retro.hindsight.chart.say', { borneOut: last.borneOut, cases: last.cases })}
        >
          {points.map(({ cases, borneOut, date }, i) => (
            <g key={cases} textAnchor="middle">
              <rect className="sw-retro-cases" {...bar(cases, i)} />
              <rect className="sw-retro-borne" {...bar(borneOut, i)} />
              <text x={(i + 0.5) * band} y={HEIGHT - FOOT - tall(cases) - 8}>
                {t('retro.hindsight.of', { borneOut, cases })}
              </text>
              <text x={(i + 0.5) * band} y={HEIGHT - 4}>
                {formats.dateShort(date)}
              </text>
            </g>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}
