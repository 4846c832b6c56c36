import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '#test/support/renderUi.tsx'
import { OutcomeChart } from '#ui/charts/OutcomeChart.tsx'
import { aSeries } from './series.ts'

const chart = <OutcomeChart series={aSeries()} width={784} fileName="sprintworth-chart-applications" />

test('the title states the finding; baseline, target, readings and what went live are labelled', () => {
  renderUi(chart)
  expect(
    screen.getByRole('heading', {
      level: 2,
      name: 'Applications finished online improved from 41% to 52.5%',
    }),
  ).toBeVisible()
  const stage = screen.getByRole('slider')
  for (const text of ['Baseline 41%', 'Target 75%', '52.5%', '38% Disabled people', 'Postcode check'])
    expect(stage).toHaveTextContent(text)
  expect(stage).not.toHaveTextContent('£')
})

test('arrow keys read what was read in each sprint, without money', async () => {
  const { user } = renderUi(chart)
  const status = within(screen.getByRole('figure')).getByRole('status')
  screen.getByRole('slider').focus()
  await user.keyboard('{ArrowRight}')
  expect(status).toHaveTextContent(
    'Sprint 1, 16 to 27 February: Applications finished online 41% on 21 February',
  )
  await user.keyboard('{ArrowRight}')
  expect(status).toHaveTextContent('Sprint 2, 2 to 13 March: no reading; went live: Postcode check')
})

test('its picture can be saved, and its table is left to the page', () => {
  renderUi(chart)
  expect(screen.getByRole('button', { name: 'Download picture (SVG)' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'View as a table' })).toBeNull()
})
