import { labelEvery, layoutOf } from '#ui/charts/layout.ts'
import { textWidth } from '#ui/charts/labels.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { Judgement } from '#core/worth/judgement.ts'

const WIDTH = 760
const TOP = 24
const PLOT = 220
const FOOT = 26

/** Its own colours: it goes to others on white paper, whatever the room is like. */
const INK = '#0b0c0c'
const QUIET = '#484949'
const BORNE_OUT = '#28a197'

/** The chart with every case in it, as a drawing that is only saved. */
export function CasesPicture({ points }: { readonly points: Judgement['overTime'] }) {
  const t = useText()
  const formats = useFormats()
  const bars = points.map(({ cases, borneOut, date }) => ({
    cases,
    borneOut,
    said: t('retro.hindsight.of', { borneOut, cases }),
    day: formats.dateShort(date),
  }))
  const most = bars.length
  const layout = layoutOf(WIDTH, most, { left: 0, right: 0 })
  const every = labelEvery(
    layout,
    bars.reduce((widest, { said, day }) => Math.max(widest, textWidth(said, 14, true), textWidth(day)), 0),
  )
  const bottom = TOP + PLOT
  const tall = (n: number) => (n / most) * PLOT
  return (
    <div className="sw-chart__panel">
      <svg width={WIDTH} height={bottom + FOOT} fontSize={14}>
        {bars.map(({ cases, borneOut, said, day }, i) => {
          const middle = layout.x(i)
          const bar = { x: middle - layout.bar / 2, width: layout.bar }
          return (
            <g key={cases}>
              <rect {...bar} y={bottom - tall(cases)} height={tall(cases)} fill="#fff" stroke={INK} />
              <rect
                {...bar}
                y={bottom - tall(borneOut)}
                height={tall(borneOut)}
                fill={BORNE_OUT}
                stroke={INK}
              />
              {(most - 1 - i) % every === 0 && (
                <>
                  <text
                    x={middle}
                    y={bottom - tall(cases) - 6}
                    textAnchor="middle"
                    fontWeight={700}
                    fill={INK}
                  >
                    {said}
                  </text>
                  <text x={middle} y={bottom + 20} textAnchor="middle" fontWeight={400} fill={QUIET}>
                    {day}
                  </text>
                </>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
