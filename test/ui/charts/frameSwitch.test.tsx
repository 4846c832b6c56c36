import { expect, test } from 'vitest'
import { english } from '#messages/catalogue.ts'
import { renderUi } from '#test/support/renderUi.tsx'
import { SprintChart } from '#ui/charts/SprintChart.tsx'
import { type Frame, TextProvider } from '#ui/text.tsx'
import { aSeries } from './series.ts'

const inFrame = (frame: Frame) => (
  <TextProvider locale="en-GB" messages={english} frame={frame} currency="GBP">
    <SprintChart series={aSeries()} width={800} />
  </TextProvider>
)

const bars = (container: HTMLElement) =>
  [...container.querySelectorAll('.sw-chart__bar rect')].map(rect =>
    ['x', 'y', 'width', 'height'].map(name => Number(rect.getAttribute(name)).toFixed(1)).join(' '),
  )

test.each([
  ['cost', 'investment'],
  ['investment', 'cost'],
] as const)('the frame is switched from %s to %s: the same bars as when it is opened so', (from, to) => {
  const opened = renderUi(inFrame(to))
  const expected = bars(opened.container)
  opened.unmount()
  const switched = renderUi(inFrame(from))
  expect(bars(switched.container)).not.toEqual(expected)
  switched.rerender(inFrame(to))
  expect(bars(switched.container)).toEqual(expected)
})
