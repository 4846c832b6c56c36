// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTeam, showOne, theExample } from './setUp.tsx'

const add = () => screen.getByRole('button', { name: 'Add the outcome' })
const alert = () => screen.findByRole('alert')

test('a new metric and what the team wants of it are saved at once, and its sentence is shown as it is typed', async () => {
  const here = await aTeam()
  await showOne(here, 'new')
  const type = (label: string, text: string) => here.user.type(screen.getByLabelText(label), text)
  await type('Name of the metric', 'Permits issued in a week')
  const preview = screen.getByRole('region', { name: /^How a change will read/ })
  expect(preview).toHaveTextContent('Permits issued in a week: 41% to 66% since 1 April 2026.')
  await type('Who, in a sentence', 'drivers')
  await type('What they do, in a sentence', 'get a permit in a week')
  expect(preview).toHaveTextContent('25 more drivers in every 100 now get a permit in a week.')
  await type('Baseline', '50')
  await type('Date of the baseline', '2026-09-01')
  await type('Target', '80')
  await type('User groups to look at beside everyone', 'Welsh speakers\nNorth')
  await here.user.click(screen.getByLabelText('This is a guardrail'))
  expect(
    screen.getByRole('region', { name: 'How a change from baseline to target will read' }),
  ).toHaveTextContent('30 more drivers in every 100 now get a permit in a week.')
  await here.user.click(add())
  expect(await screen.findByText('Permits issued in a week added.')).toBeInTheDocument()
  expect(await here.rows('metric')).toMatchObject([
    { name: 'Permits issued in a week', people: 'drivers', unit: 'percent', version: 1, team: 'workspace' },
  ])
  const [outcome] = await here.rows('outcome')
  expect(outcome).toMatchObject({
    baseline: { value: 50, date: '2026-09-01' },
    target: { value: 80 },
    groups: ['Welsh speakers', 'North'],
    guardrail: true,
  })
  expect(location.hash).toBe(`#/outcomes/${outcome?.id}`)
})

test('what is wrong is said at its field, and nothing is saved', async () => {
  const here = await aTeam()
  await showOne(here, 'new')
  const type = (label: string, text: string) => here.user.type(screen.getByLabelText(label), text)
  await type('Baseline', 'a lot')
  await type('Date of the baseline', '2027-01-01')
  await type('Date of the target', '2026-12-01')
  await type('Number of people entitled', '10.5')
  await here.user.click(add())
  const summary = await alert()
  const links = within(summary)
    .getAllByRole('link')
    .map(link => link.textContent)
  expect(links).toEqual([
    'Enter the name of the metric.',
    '‘a lot’ is not a number. Use figures only, for example 12.5.',
    '1 January 2027 has not come yet. A reading is of a day that has.',
    'Enter the target, or take its date out.',
  ])
  expect(screen.getByLabelText('Baseline')).toBeInvalid()
  expect(await here.rows('metric')).toEqual([])
})

test('rules of storage come back to their fields: target before baseline, a percentage that cannot be', async () => {
  const here = await aTeam()
  await showOne(here, 'new')
  const type = (label: string, text: string) => here.user.type(screen.getByLabelText(label), text)
  await type('Name of the metric', 'Finished')
  await type('Number of people entitled', '10.5')
  await here.user.click(add())
  expect(await alert()).toHaveTextContent('‘10.5’ is not a whole number.')
  await here.user.clear(screen.getByLabelText('Number of people entitled'))
  await type('Baseline', '120')
  await type('Date of the baseline', '2026-09-01')
  await type('Target', '80')
  await type('Date of the target', '2026-08-01')
  await here.user.click(add())
  await waitFor(() =>
    expect(screen.getByLabelText('Baseline')).toHaveAccessibleDescription(
      /120% cannot be: a percentage lies between 0 and 100\./,
    ),
  )
  expect(screen.getByLabelText('Date of the target')).toHaveAccessibleDescription(
    /The target’s date must come after the baseline’s, 1 September 2026\./,
  )
  expect(await here.rows('outcome')).toEqual([])
})

test('a value in money is not taken without its source, price year and kind', async () => {
  const here = await aTeam()
  await showOne(here, 'new')
  const type = (label: string, text: string) => here.user.type(screen.getByLabelText(label), text)
  await type('Name of the metric', 'Calls')
  await type('Value per unit', '12.50')
  await here.user.click(add())
  expect(await alert()).toHaveTextContent(
    'Say where this value comes from. Without a source nothing is turned into money.',
  )
  expect(screen.getByLabelText('Price year')).toBeInvalid()
  await type('Where that value comes from', 'Contact centre contract')
  await type('Price year', '2026')
  await here.user.click(screen.getByLabelText('Cash-releasing'))
  await here.user.click(add())
  await waitFor(async () =>
    expect(await here.rows('metric')).toMatchObject([
      {
        value: {
          amount: 1250,
          source: 'Contact centre contract',
          priceYear: 2026,
          kind: 'cash-releasing',
        },
      },
    ]),
  )
})

test('a metric that is shared already is chosen, under its version; using it twice is said', async () => {
  const here = await theExample()
  await showOne(here, 'new')
  await here.user.selectOptions(screen.getByLabelText('Metric'), 'Lost applications (example)')
  expect(screen.getByLabelText('Metric')).toHaveAccessibleDescription(/may then be counted twice/)
  expect(screen.queryByLabelText('Name of the metric')).toBeNull()
  await here.user.click(add())
  await waitFor(async () => expect(await here.rows('outcome')).toHaveLength(4))
  expect(await here.rows('metric')).toHaveLength(3)
})
