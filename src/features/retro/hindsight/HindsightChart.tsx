import { useId, useState } from 'react'
import type { Judgement } from '#core/worth/judgement.ts'
import { useFormats } from '#ui/formats.ts'
import { ScrollRegion } from '#ui/tables/ScrollRegion.tsx'
import { useText } from '#ui/text.tsx'

const [WIDTH, HEIGHT, FOOT] = [480, 190, 30]
/** The last readings that have room: a bar each, or a row. */
const ROOM = 7

/** After each reading that told: how many cases there were by then, and how many of them were borne out. */
export function HindsightChart({ judgement }: { readonly judgement: Judgement }) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const points = judgement.overTime.slice(-ROOM)
  const last = points.at(-1)
  if (!last) return <p className="sw-retro-muted">{t('retro.hindsight.noChart')}</p>
  const band = WIDTH / points.length
  const tall = (n: number) => (n / last.cases) * (HEIGHT - 2 * FOOT)
  const bar = (n: number, i: number) => ({
    x: i * band + band * 0.15,
    y: HEIGHT - FOOT - tall(n),
    width: band * 0.7,
    height: tall(n),
  })
  return (
    <figure className="sw-retro-chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{t('retro.hindsight.chart')}</figcaption>
      {asTable ? (
        <ScrollRegion label={t('retro.hindsight.chart')}>
          <table className="sw-retro-table">
            <thead>
              <tr>
                <th scope="col">{t('retro.hindsight.by')}</th>
                <th scope="col" className="sw-retro-n">
                  {t('retro.hindsight.cases')}
                </th>
                <th scope="col" className="sw-retro-n">
                  {t('retro.hindsight.borne')}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ date, cases, borneOut }) => (
                <tr key={cases}>
                  <th scope="row">{formats.date(date)}</th>
                  <td className="sw-retro-n">{cases}</td>
                  <td className="sw-retro-n">{borneOut}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t('retro.hindsight.chart.say', { borneOut: last.borneOut, cases: last.cases })}
        >
          {points.map(({ cases, borneOut }, i) => (
            <g key={cases}>
              <rect className="sw-retro-cases" {...bar(cases, i)} />
              <rect className="sw-retro-borne" {...bar(borneOut, i)} />
            </g>
          ))}
          <text x={WIDTH} y={FOOT - 6} textAnchor="end">
            {t('retro.hindsight.of', { borneOut: last.borneOut, cases: last.cases })}
          </text>
          <text x={0} y={HEIGHT - 4}>
            {points[0] && formats.monthShort(points[0].date)}
          </text>
          <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
            {formats.monthShort(last.date)}
          </text>
        </svg>
      )}
      <button
        type="button"
        className="sw-retro-link"
        aria-expanded={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {t(asTable ? 'retro.hindsight.asChart' : 'retro.hindsight.asTable')}
      </button>
    </figure>
  )
}
