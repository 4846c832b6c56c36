// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { saveRow } from '#storage/writes/rows.ts'
import { day } from '#test/support/builders.ts'
import { aTeam, showOutcome, type Here } from './setUp.tsx'

const finished = {
  metric: {
    name: 'Finished',
    people: 'drivers',
    action: 'finish',
    entitled: { who: 'Drivers', population: 100 },
  },
  baseline: { value: 40, date: day('2026-09-01') },
  groups: ['Welsh speakers'],
  readings: [{ value: 50, date: day('2026-10-01') }],
}

const table = () => screen.getByRole('table', { name: 'Readings' })
const save = async ({ user }: Here) =>
  user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }))

async function open(): Promise<Here> {
  const here = await aTeam(finished)
  await showOutcome(here, 'Finished')
  return here
}

async function fill({ user }: Here, texts: Readonly<Record<string, string>>) {
  const dialog = screen.getByRole('dialog')
  for (const [label, text] of Object.entries(texts)) {
    const field = within(dialog).getByLabelText(label)
    await user.clear(field)
    if (text !== '') await user.type(field, text)
  }
}

test('a reading is added with its evidence, confidence and the day of the next, and moves the change', async () => {
  const here = await open()
  expect(screen.getByText('10 more drivers in every 100')).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Add a reading' }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByLabelText('Date')).toHaveValue('2026-11-03')
  await fill(here, {
    Value: '65.5',
    'People reached by then': '80',
    Evidence: 'Dashboard',
    'Next reading due': '2026-12-01',
  })
  await here.user.click(within(dialog).getByLabelText('Sampled'))
  await save(here)
  await waitFor(() => expect(within(table()).getAllByRole('row')).toHaveLength(3))
  expect(within(table()).getAllByRole('row')[1]).toHaveTextContent(
    '3 November 2026Everyone65.5%80DashboardSampled1 December 2026',
  )
  expect(screen.getByText('25.5 more drivers in every 100')).toBeInTheDocument()
  expect(screen.getByText(/^80 of 100 who are entitled/)).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(table()).getAllByRole('row')).toHaveLength(2))
})

test.each([
  [{ Value: 'lots' }, '‘lots’ is not a number. Use figures only, for example 12.5.'],
  [{ Value: '' }, 'Enter the value that was measured.'],
  [{ Value: '166' }, '166% cannot be: a percentage lies between 0 and 100.'],
  [{ Value: '50', Date: '2026-11-04' }, '4 November 2026 has not come yet.'],
  [{ Value: '50', Date: '' }, 'Say on which day it was measured.'],
  [{ Value: '50', Date: '2026-10-01' }, 'There is a reading for 1 October 2026 already.'],
  [
    { Value: '50', 'People reached by then': '101' },
    '101 people reached is more than the 100 who are entitled.',
  ],
  [{ Value: '50', 'People reached by then': '1.5' }, '‘1.5’ is not a whole number.'],
  [
    { Value: '50', 'Next reading due': '2026-11-03' },
    'The next reading must be due after this one, 3 November 2026.',
  ],
])('%o is refused at its field', async (texts, sentence) => {
  const here = await open()
  await here.user.click(screen.getByRole('button', { name: 'Add a reading' }))
  await fill(here, texts)
  await save(here)
  const dialog = screen.getByRole('dialog')
  await waitFor(() => expect(within(dialog).getByRole('alert')).toHaveTextContent(sentence))
  const field = within(dialog).getByLabelText(Object.keys(texts).at(-1) ?? '')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(await here.rows('reading')).toHaveLength(1)
})

test('a reading is changed, and a reading of a group stands beside everyone', async () => {
  const here = await open()
  await here.user.click(screen.getByRole('button', { name: 'Change the reading of 1 October 2026' }))
  await here.user.selectOptions(
    within(screen.getByRole('dialog')).getByLabelText('For whom'),
    'Welsh speakers',
  )
  await fill(here, { Value: '30' })
  await save(here)
  await waitFor(() =>
    expect(within(table()).getByRole('row', { name: /^1 October 2026/ })).toHaveTextContent(
      'Welsh speakers30%',
    ),
  )
  expect(await here.rows('reading')).toMatchObject([{ group: 'Welsh speakers', value: 30 }])
})

test('a removed reading can be brought back, and the focus is not lost with its row', async () => {
  const here = await open()
  await here.user.click(screen.getByRole('button', { name: 'Remove the reading of 1 October 2026' }))
  expect(await screen.findByText('Reading of 1 October 2026 removed.')).toBeInTheDocument()
  expect(await screen.findByText('No reading yet. Not measured is not zero.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Add a reading' })).toHaveFocus()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(table()).getAllByRole('row')).toHaveLength(2))
})

test('what another tab changed since the form was opened is not written over', async () => {
  const here = await open()
  await here.user.click(screen.getByRole('button', { name: 'Change the reading of 1 October 2026' }))
  const [reading] = await here.rows('reading')
  if (!reading) throw new Error('No reading')
  await saveRow(here.store, { record: 'reading', row: { ...reading, value: 55 }, base: reading.hlc })
  await waitFor(() => expect(table()).toHaveTextContent('55%'))
  await fill(here, { Value: '60' })
  await save(here)
  await waitFor(() => expect(screen.getAllByRole('dialog').length).toBeGreaterThan(1))
  expect(await here.rows('reading')).toMatchObject([{ value: 55 }])
})

test('money is read and shown as money', async () => {
  const here = await aTeam({ metric: { name: 'Cost of a case', unit: 'money', better: 'lower' } })
  await showOutcome(here, 'Cost of a case')
  await here.user.click(screen.getByRole('button', { name: 'Add a reading' }))
  await fill(here, { Value: '£7.125' })
  await save(here)
  await waitFor(() => expect(table()).toHaveTextContent('£7.13'))
  expect(await here.rows('reading')).toMatchObject([{ value: 7.125 }])
})
