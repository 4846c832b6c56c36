// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { day } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { aTeam, showOutcome, type Here } from './setUp.tsx'

const share = {
  metric: { name: 'Digital share' },
  groups: ['Welsh speakers'],
  readings: [{ value: 50, date: day('2026-10-01') }],
}

async function paste({ user }: Here, text: string) {
  await user.click(screen.getByRole('button', { name: 'Paste readings' }))
  const field = screen.getByLabelText('Rows with a date and a value')
  expect(field).toHaveFocus()
  fireEvent.change(field, { target: { value: text } })
  await screen.findByRole('table', { name: /^What you pasted/ })
}

const problems = () =>
  within(screen.getByRole('region', { name: /to look at$/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('each bad row is named; nothing is written until it is confirmed; one undo takes it all back', async () => {
  const here = await aTeam(share)
  await showOutcome(here, 'Digital share')
  await paste(
    here,
    [
      'Date\tValue\tGroup\tEvidence',
      '13/09/2026\t41%\t\tSurvey',
      '14/09/2026\t\t\t',
      '15/09/2026\tlots\t\t',
      '04/11/2026\t60%\t\t',
      '16/09/2026\t166%\t\t',
      '01/10/2026\t50%\t\t',
      '01/10/2026\t44%\twelsh speakers\t',
      '01/10/2026\t45%\tWelsh speakers\t',
      '02/10/2026\t30%\tCarers\t',
    ].join('\n'),
  )
  expect(problems()).toEqual([
    expect.stringMatching(/^Row 3, Value: /),
    expect.stringMatching(/^Row 4, Value: .lots. is not a number/),
    expect.stringMatching(/^Row 5, Date: .04\/11\/2026. has not come yet/),
    expect.stringMatching(/^Row 6, Value: .166%. comes to 166%, and a percentage lies between 0 and 100/),
    expect.stringMatching(/^Row 9, Date: .01\/10\/2026. is there more than once/),
  ])
  expect(screen.getByText('1 row is here already and is left out.')).toBeInTheDocument()
  expect(screen.getByText(/names groups that this outcome does not have: Carers/)).toBeInTheDocument()
  await here.user.click(screen.getByLabelText('From a sample'))
  expect(await here.rows('reading')).toHaveLength(1)
  await here.user.click(screen.getByRole('button', { name: 'Add 3 rows' }))
  await waitFor(async () => expect(await here.rows('reading')).toHaveLength(4))
  expect(await here.rows('outcome')).toMatchObject([{ groups: ['Welsh speakers', 'Carers'] }])
  const readings = (await here.rows('reading')).filter(({ confidence }) => confidence === 'sampled')
  expect(readings.map(({ date, value, group }) => [date, value, group])).toEqual([
    ['2026-09-13', 41, undefined],
    ['2026-10-01', 44, 'Welsh speakers'],
    ['2026-10-02', 30, 'Carers'],
  ])
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add a reading' })).toHaveFocus())
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await here.rows('reading')).toHaveLength(1))
  expect(await here.rows('outcome')).toMatchObject([{ groups: ['Welsh speakers'] }])
})

test('rows of groups that are not wanted are left out and named', async () => {
  const here = await aTeam(share)
  await showOutcome(here, 'Digital share')
  await paste(here, 'Date\tValue\tGroup\n13/09/2026\t41%\tNorth\n14/09/2026\t42%\t')
  await here.user.click(screen.getByLabelText('Leave those rows out'))
  expect(problems()).toEqual([
    expect.stringMatching(/^Row 2, Group: .North. is not one of this outcome’s groups/),
  ])
  await here.user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  await waitFor(async () => expect(await here.rows('reading')).toHaveLength(2))
  expect(await here.rows('outcome')).toMatchObject([{ groups: ['Welsh speakers'] }])
})

const services = sharedData('readings/transactional-services.csv')

test.skipIf(services === undefined)(
  'one service out of a published table of hundreds, as readings of its digital share',
  async () => {
    const here = await aTeam({ metric: { name: 'Digital share' } })
    await showOutcome(here, 'Digital share')
    await paste(here, services ?? '')
    const service = screen.getByRole('option', { name: /^Driving theory test bookings/ })
    fireEvent.change(screen.getByLabelText('Which row holds the readings?'), {
      target: { value: service.getAttribute('value') },
    })
    // One period is two years long among years: asked, and read as the year it can only be.
    expect(screen.getByText(/is 24 months, and the other periods are 12 months/)).toBeInTheDocument()
    await here.user.click(screen.getByRole('button', { name: /^Add \d+ rows/ }))
    await waitFor(async () => expect((await here.rows('reading')).length).toBeGreaterThan(3))
    const readings = (await here.rows('reading')).toSorted((a, b) => (a.date < b.date ? -1 : 1))
    expect(readings[0]).toMatchObject({ date: '2012-03-31', value: 89.1, confidence: 'measured' })
    expect(readings[0]?.evidence).toContain('Driving theory test bookings')
    expect(readings.every(({ value }) => value > 85 && value <= 100)).toBe(true)
  },
)

test('costs of a transaction are read as they are written', async () => {
  const here = await aTeam({ metric: { name: 'Cost of a case', unit: 'money', better: 'lower' } })
  await showOutcome(here, 'Cost of a case')
  await paste(here, 'Date\tValue\n13/09/2026\t£7.12\n14/09/2026\t6.40')
  await here.user.click(screen.getByRole('button', { name: 'Add 2 rows' }))
  await waitFor(async () =>
    expect((await here.rows('reading')).map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([
      6.4, 7.12,
    ]),
  )
})
