import { expect, test } from 'vitest'
import type { ChartBucket } from '#core/chart/types.ts'
import { BucketNames } from '#ui/charts/axes.tsx'
import { textWidth } from '#ui/charts/labels.ts'
import { layoutOf } from '#ui/charts/layout.ts'
import { useChartWords } from '#ui/charts/words.ts'
import { day, pence } from '#test/support/builders.ts'
import { renderUi } from '#test/support/renderUi.tsx'
import { aSeries } from './series.ts'

/** So many quarters from the last one of 2007 on. */
const quarters = (count: number): ChartBucket[] =>
  Array.from({ length: count }, (_, n) => {
    const [year, quarter] = [2007 + Math.floor((n + 3) / 4), ((n + 3) % 4) + 1]
    const month = String(quarter * 3 - 2).padStart(2, '0')
    return {
      key: `q${n}`,
      kind: 'quarter',
      label: `${year} Q${quarter}`,
      from: day(`${year}-${month}-01`),
      to: day(`${year}-${month}-28`),
      between: pence(0),
      cumulative: pence(0),
    }
  })

function Axis({ count, width }: { readonly count: number; readonly width: number }) {
  const words = useChartWords(aSeries())
  const layout = layoutOf(width, count, { left: 40, right: 80 })
  return (
    <svg>
      <BucketNames layout={layout} buckets={quarters(count)} y={20} words={words} />
    </svg>
  )
}

test.each([
  [8, 784],
  [16, 784],
  [22, 784],
  [80, 784],
  [80, 290],
  [12, 290],
])('years under %i quarters on a chart of %i pixels never touch', (count, width) => {
  const { container } = renderUi(<Axis count={count} width={width} />)
  const years = [...container.querySelectorAll('text, tspan')]
    .filter(text => /^\d{4}$/.test(text.textContent))
    .map(text => Number(text.getAttribute('x')))
  expect(years.length).toBeGreaterThan(0)
  years.slice(1).forEach((x, n) => expect(x - (years[n] ?? 0)).toBeGreaterThanOrEqual(textWidth('2026') + 4))
})
