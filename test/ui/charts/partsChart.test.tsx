import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ChartBucket } from '#core/chart/types.ts'
import { renderUi } from '#test/support/renderUi.tsx'
import { PartsChart } from '#ui/charts/PartsChart.tsx'
import { aSeries, bucketsOf } from './series.ts'

const buckets = bucketsOf([{ staff: 54_363 }, { staff: 1 }, { noRate: true }]).map(
  ({ total, ...bucket }, i): ChartBucket => (i === 1 || total === undefined ? bucket : { ...bucket, total }),
)

const chart = (
  <PartsChart
    series={aSeries({ buckets, readings: [], events: [] })}
    width={784}
    title="All of it fell in sprint 1"
    caption="Its part of each sprint. Source: the team’s sprints"
    fileName="sprintworth-cost-by-sprint"
    onDownloadData={() => undefined}
  />
)

test('the bar is labelled, and a sprint without a rate says so', () => {
  renderUi(chart)
  expect(screen.getByRole('figure', { name: 'All of it fell in sprint 1' })).toBeVisible()
  const stage = screen.getByRole('slider')
  for (const text of ['Its part of each sprint', '£54k', 'No rate']) expect(stage).toHaveTextContent(text)
})

test('arrow keys read each sprint: its part, none, or no rate', async () => {
  const { user } = renderUi(chart)
  const status = within(screen.getByRole('figure')).getByRole('status')
  screen.getByRole('slider').focus()
  for (const read of [
    /^Sprint 1, 16 to 27 February: £54,363; £54,363 so far$/,
    /^Sprint 2, 2 to 13 March: no effort on it;/,
    /^Sprint 3, 16 to 27 March: No rate;/,
  ]) {
    await user.keyboard('{ArrowRight}')
    expect(status).toHaveTextContent(read)
  }
})
