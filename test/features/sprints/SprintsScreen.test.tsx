// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { absenceDefaults } from '#core/records/absence.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { aTeamHere, day, plain, showSprint, showSprints, theExample } from './setUp.tsx'

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
  expect(row(/^Sprint 1/)).toHaveTextContent(/7\s*3 bank holidays/)
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

test('names and days are changed in the table', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.type(screen.getByLabelText('Name, sprint 2'), 'Postcodes{Enter}')
  expect(await screen.findByText('Sprint 2 changed.')).toBeInTheDocument()
  await waitFor(async () =>
    expect((await here.rows('sprint')).map(({ name }) => name)).toEqual(['', 'Postcodes']),
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

test('a pasted sprint that overlaps one that is there is named by its row, and nothing is saved', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Paste sprints' }))
  const field = screen.getByLabelText('Cells from a spreadsheet, with their headers')
  await here.user.paste('Sprint\tStart\tEnd\n3\t02/11/2026\t13/11/2026\n4\t30/10/2026\t31/10/2026')
  await here.user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  await waitFor(() =>
    expect(field).toHaveAccessibleDescription(/Row 3: These dates overlap sprint 2, 19 October 2026/),
  )
  expect(await here.rows('sprint')).toHaveLength(2)
})

/** The goal of sprint 1 as another tab leaves it while this one types over the name. */
async function typingWhileSavedElsewhere(change: Partial<Sprint>) {
  const here = await aTeamHere()
  await showSprints(here)
  const name = () => screen.getByRole('textbox', { name: 'Name, sprint 1' })
  await here.user.type(name(), 'Mine')
  const [stored] = await here.rows('sprint')
  if (!stored) throw new Error('No sprint')
  const saved = await saveRow(here.store, {
    record: 'sprint',
    row: { ...stored, ...change },
    base: stored.hlc,
  })
  expect(saved.ok).toBe(true)
  const stays = async () => {
    await waitFor(() => expect(screen.getByLabelText('First day, sprint 1')).toHaveValue(change.from))
    expect(name()).toHaveValue('Mine')
  }
  const names = async () => (await here.rows('sprint')).map(sprint => sprint.name)
  return { ...here, name, names, stays }
}

test('a name being typed stays when another tab saves that name; left, both are shown, and mine can be put in its place', async () => {
  const { user, name, names, stays } = await typingWhileSavedElsewhere({
    name: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  const both = await within(dialog).findByRole('row', { name: /^Name/ })
  expect(
    within(both)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['Theirs', 'Mine'])
  expect(await names()).toEqual(['Theirs', ''])
  await user.click(within(dialog).getByRole('button', { name: 'Put mine in its place' }))
  await waitFor(() => expect(name()).toHaveValue('Mine'))
  expect(await names()).toEqual(['Mine', ''])
})

test('closed, the dialogue keeps the other version, and the cell says so', async () => {
  const { user, name, names, stays } = await typingWhileSavedElsewhere({
    name: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(name()).toHaveValue('Theirs')
  expect(await names()).toEqual(['Theirs', ''])
})

test('a name being typed while another tab moves the days of the sprint is no conflict: both are kept', async () => {
  const { user, names, rows, stays } = await typingWhileSavedElsewhere({ from: day('2026-10-06') })
  await stays()
  await user.tab()
  expect(await screen.findByText('Sprint 1 changed.')).toBeInTheDocument()
  expect(await names()).toEqual(['Mine', ''])
  expect((await rows('sprint'))[0]?.from).toBe('2026-10-06')
})

test('the list of sprints and one sprint each say once that cost is likely overstated, until leave is entered', async () => {
  const here = await aTeamHere()
  const said = () => screen.queryAllByText(/^Cost is likely overstated/)
  const link = () => screen.getByRole('link', { name: 'Enter leave in Team and rates' })
  await showSprints(here)
  expect(said()).toHaveLength(1)
  expect(link()).toHaveAttribute('href', '#/team')
  cleanup()
  await showSprint(here, 1)
  expect(said()).toHaveLength(1)
  const [allocation] = await here.rows('allocation')
  await here.add({
    record: 'absence',
    row: {
      ...absenceDefaults,
      id: here.store.newId(),
      team: here.team,
      allocation: allocation?.id ?? '',
      from: '2026-10-06',
      to: '2026-10-06',
      days: 1,
    },
  })
  await waitFor(() => expect(said()).toEqual([]))
  cleanup()
  await showSprints(here)
  expect(said()).toEqual([])
})

test('a team without people: no sprint costs £0, and the next one says why it has no cost', async () => {
  const here = await aTeamHere({ ...plain, roles: [] })
  await showSprints(here)
  expect(row(/^Sprint 1/)).toHaveTextContent('Nobody yet')
  expect(row(/^All money so far/)).toHaveTextContent('Not known')
  expect(table()).not.toHaveTextContent('£0')
  expect(screen.getByRole('button', { name: 'New sprint' })).toHaveAccessibleDescription(
    /10 working days, no cost yet: nobody is on the team$/,
  )
})

test('a missing rate: the totals are at least so much, and a plan that was kept is still there', async () => {
  const here = await theExample()
  const [first] = await here.rows('allocation')
  if (!first) throw new Error('No allocation')
  await here.add({ record: 'allocation', row: { ...first, role: 'Renamed' }, base: first.hlc })
  await showSprints(here)
  expect(row(/^In sprints so far/)).toHaveTextContent('At least £')
  expect(row(/^All money so far/)).toHaveTextContent('At least £')
  expect(row(/^Sprint 14/)).toHaveTextContent('No rate')
  expect(row(/^Sprint 14/)).toHaveTextContent(/Planned £9\d,\d{3}/)
  expect(row(/^Sprint 14/)).not.toHaveTextContent('No plan')
})

test('a sprint in years whose bank holidays are not known says so', async () => {
  const here = await aTeamHere({ ...plain, sprints: { from: day('2008-12-15'), count: 1 } })
  await showSprints(here)
  expect(row(/^Sprint 1/)).toHaveTextContent('Bank holidays of 2008 are not known: counted as none')
})

test('sprints that have ended are closed in one action, and one undo', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Close the 2 sprints that have ended' }))
  const dialog = await screen.findByRole('dialog', {
    name: 'Close the 2 sprints that have ended, at £40,000 together?',
  })
  await here.user.click(within(dialog).getByRole('button', { name: 'Close the 2 sprints that have ended' }))
  expect(await screen.findByText('2 sprints closed and sealed at £40,000.')).toBeInTheDocument()
  await waitFor(() => expect(row(/^Sprint 2/)).toHaveTextContent('Closed'))
  expect(screen.queryByRole('button', { name: /have ended/ })).toBeNull()
})

const pounds = (text: string | null | undefined) =>
  Number(/£([\d,]+)/.exec(text ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN)

test('the sprints of the example add up on screen, and so do those and the money between them', async () => {
  await showSprints(await theExample())
  const costOf = (name: RegExp) => pounds(within(row(name)).getAllByRole('button')[0]?.textContent)
  const sprints = Array.from({ length: 14 }, (_, i) => costOf(new RegExp(`^Sprint ${i + 1} `)))
  const inSprints = pounds(row(/^In sprints so far/).textContent)
  expect(sprints.reduce((all, each) => all + each, 0)).toBe(inSprints)
  expect(inSprints + costOf(/^Between sprints/)).toBe(costOf(/^All money so far/))
})
