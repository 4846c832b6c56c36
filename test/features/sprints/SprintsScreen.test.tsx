// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTeamHere, day, plain, showSprints, theExample } from './setUp.tsx'

const table = () => screen.getByRole('table', { name: 'Sprints, oldest first' })
const row = (name: RegExp) => within(table()).getByRole('row', { name })

test('the next sprint says what it will be before it is added, and is added by one click', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  const button = screen.getByRole('button', { name: 'New sprint' })
  expect(button).toHaveAccessibleDescription('Sprint 3, 2 to 13 November 2026, 10 working days, £20,000')
  await here.user.click(button)
  expect(await screen.findByText('Sprint 3 added.')).toBeInTheDocument()
  await waitFor(() => expect(row(/^Sprint 3/)).toHaveTextContent('£20,000'))
  expect(button).toHaveAccessibleDescription('Sprint 4, 16 to 27 November 2026, 10 working days, £20,000')
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(table()).queryByRole('row', { name: /^Sprint 3/ })).toBeNull())
})

test('without a sprint, the first day is asked for and the preview follows it', async () => {
  const here = await aTeamHere({ ...plain, sprints: { ...plain.sprints, count: 0 } })
  await showSprints(here)
  expect(screen.getByRole('heading', { name: 'No sprint yet' })).toBeInTheDocument()
  const start = screen.getByLabelText('First day of the first sprint')
  expect(start).toHaveValue('2026-10-05')
  await here.user.clear(start)
  await here.user.type(start, '2026-10-12')
  const button = screen.getByRole('button', { name: 'New sprint' })
  expect(button).toHaveAccessibleDescription(/^Sprint 1, 12 to 25 October 2026, 10 working days, £20,000/)
  await here.user.click(button)
  await waitFor(() => expect(row(/^Sprint 1/)).toBeInTheDocument())
})

test('without a first day nothing is added, and the field says why', async () => {
  const here = await aTeamHere({ ...plain, sprints: { ...plain.sprints, count: 0 } })
  await showSprints(here)
  const start = screen.getByLabelText('First day of the first sprint')
  await here.user.clear(start)
  await here.user.click(screen.getByRole('button', { name: 'New sprint' }))
  await waitFor(() => expect(start).toHaveAccessibleDescription(/This is not a date/))
  expect(await here.rows('sprint')).toEqual([])
})

test('a sprint with a bank holiday in it is marked, and costs a day less', async () => {
  const here = await aTeamHere({
    ...plain,
    sprints: { from: day('2026-12-21'), to: day('2027-01-01'), count: 1 },
  })
  await showSprints(here)
  expect(row(/^Sprint 1/)).toHaveTextContent(/7 How this is worked out\s*3 bank holidays/)
  expect(row(/^Sprint 1/)).toHaveTextContent('£14,000')
})

test('sprints and the money between them come to all money so far', async () => {
  const here = await aTeamHere()
  // A week that no sprint covers, at the end of October.
  const [, second] = await here.rows('sprint')
  if (!second) throw new Error('No second sprint')
  await here.add({
    record: 'sprint',
    row: { ...second, from: day('2026-10-26'), to: day('2026-11-06') },
    base: second.hlc,
  })
  await showSprints(here)
  expect(row(/^In sprints so far/)).toHaveTextContent('£40,000')
  expect(row(/^Between sprints/)).toHaveTextContent('£10,000')
  expect(row(/^All money so far/)).toHaveTextContent('£50,000')
  await here.user.click(within(row(/^Between sprints/)).getByRole('button', { name: /^£10,000/ }))
  expect(await screen.findByRole('dialog')).toBeInTheDocument()
})

test('a sprint ahead is listed and not counted, and the caption says so', async () => {
  const here = await aTeamHere({ ...plain, sprints: { ...plain.sprints, count: 3 } })
  await showSprints(here)
  expect(row(/^All money so far/)).toHaveTextContent('£60,000')
  await here.user.click(screen.getByRole('button', { name: 'New sprint' }))
  expect(await screen.findByText(/One sprint has not begun and is not in the totals/)).toBeInTheDocument()
  expect(row(/^All money so far/)).toHaveTextContent('£60,000')
})

test('goals and days are changed in the table', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.type(screen.getByLabelText('Goal, sprint 2'), 'Postcodes{Enter}')
  expect(await screen.findByText('Sprint 2 changed.')).toBeInTheDocument()
  await waitFor(async () =>
    expect((await here.rows('sprint')).map(({ goal }) => goal)).toEqual(['', 'Postcodes']),
  )
})

test('days that overlap are refused at their cell, which names the other sprint', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  const from = screen.getByLabelText('First day, sprint 2')
  await here.user.clear(from)
  await here.user.type(from, '2026-10-15')
  await here.user.tab()
  await waitFor(() =>
    expect(from).toHaveAccessibleDescription(
      'These dates overlap sprint 1, 5 October 2026 to 16 October 2026. Change the dates of one of them.',
    ),
  )
  expect((await here.rows('sprint')).map(sprint => sprint.from)).toEqual(['2026-10-05', '2026-10-19'])
})

test('an end before the start is refused at its cell', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  const to = screen.getByLabelText('Last day, sprint 2')
  await here.user.clear(to)
  await here.user.type(to, '2026-10-18')
  await here.user.tab()
  await waitFor(() =>
    expect(to).toHaveAccessibleDescription(/The end, 18 October 2026, is before the start, 19 October 2026/),
  )
})

test('the days of a closed sprint are not fields, and the sprint of now is marked', async () => {
  await showSprints(await theExample())
  expect(within(row(/^Sprint 13/)).queryByLabelText('First day, sprint 13')).toBeNull()
  expect(screen.getByLabelText('First day, sprint 14')).toBeInTheDocument()
  expect(row(/^Sprint 14 Now/)).toBeInTheDocument()
  expect(row(/^Sprint 13/)).toHaveTextContent('Moved −£1,700')
})

test('a role without a rate is said, not a lower cost', async () => {
  await showSprints(await aTeamHere({ ...plain, roles: [{ role: 'Designer', people: 3 }] }))
  expect(row(/^Sprint 1/)).toHaveTextContent('No rate')
  expect(screen.getByRole('button', { name: 'New sprint' })).toHaveAccessibleDescription(
    /no cost yet: some days of Designer have no rate/,
  )
  expect(screen.getByText(/Days without a rate are in no total/)).toBeInTheDocument()
})

test('sprints are pasted, and undone as one', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Paste sprints' }))
  const field = screen.getByLabelText('Cells from a spreadsheet, with their headers')
  expect(field).toHaveFocus()
  await here.user.paste(
    'Sprint\tStart\tEnd\tGoal\n3\t02/11/2026\t13/11/2026\tSave\n4\t16/11/2026\t27/11/2026\tReturn',
  )
  await here.user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  expect(await screen.findByText('2 sprints added.')).toBeInTheDocument()
  await waitFor(() => expect(row(/^Sprint 4/)).toBeInTheDocument())
  expect(screen.getByRole('button', { name: 'Paste sprints' })).toHaveFocus()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(table()).queryByRole('row', { name: /^Sprint 4/ })).toBeNull())
})

async function pasteSprints(table: string) {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Paste sprints' }))
  await here.user.paste(table)
  return here
}

test('a pasted sprint that saving would refuse is named by its row before anything is confirmed', async () => {
  const here = await pasteSprints(
    'Sprint\tStart\tEnd\n3\t02/11/2026\t13/11/2026\n4\t30/10/2026\t31/10/2026\n1\t16/11/2026\t27/11/2026',
  )
  expect(await screen.findByText('1 row can be read, 2 rows cannot.')).toBeInTheDocument()
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Row 3, Start: These dates overlap sprint 2, 19 October 2026/),
      expect.stringMatching(/^Row 4, Sprint: Sprint 1 is there already/),
    ]),
  )
  await here.user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  expect(await screen.findByText('1 sprint added.')).toBeInTheDocument()
  const numbers = (await here.rows('sprint')).map(({ number }) => number)
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
})

test('pasted sprints that clash with one another are named by their rows, not as sprints that are there', async () => {
  await pasteSprints('Sprint\tStart\tEnd\n14\t02/11/2026\t13/11/2026\n15\t09/11/2026\t20/11/2026')
  const dates = /^Row 2, Start: These dates overlap those of row 3, 9 November 2026 to 20 November 2026/
  expect(await screen.findByText(dates)).toBeInTheDocument()
  expect(screen.getByText(/^Row 3, Start: These dates overlap those of row 2,/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Add \d/ })).not.toBeInTheDocument()
})

/** The goal of sprint 1 as another tab leaves it while this one types over the name. */
