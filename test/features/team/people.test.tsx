// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { saveRow } from '#storage/writes/rows.ts'
import { anAbsence } from '#test/support/builders.ts'
import { day, permits, retype, rowTexts, said, section, showTeam, table } from './teamOnScreen.tsx'

const cell = (name: string) => table('People by role').getByRole('textbox', { name })
const dateCell = (name: string) => table('People by role').getByLabelText(name)

test('people stand with the rate that is in force today', async () => {
  await showTeam()
  expect(section('People').getByText('On the team today: 3 people, 2.5 FTE')).toBeInTheDocument()
  expect(cell('FTE each, row 2 Designer')).toHaveValue('0.5')
  expect(rowTexts('People by role')[0]).toMatch(/£500\.00.* a day worked/)
  expect(screen.getByText(/Rates stay on this device and are hidden until you show them/)).toBeInTheDocument()
})

test('a cell is saved when it is left, and can be taken back', async () => {
  const { user, now } = await showTeam()
  await retype(user, cell('People, row 1 Developer'), '3')
  await user.tab()
  await said('Developer was saved.')
  expect((await now()).allocations[0]?.people).toBe(3)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(cell('People, row 1 Developer')).toHaveValue('2'))
})

test('people are added by keyboard alone: Enter in the last row, a role, and the rest has defaults', async () => {
  const { user, now } = await showTeam()
  cell('Role, row 2 Designer').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(cell('Role, row 3')).toHaveFocus())
  await user.keyboard('developer')
  await user.tab()
  await said('Developer was added.')
  // Written as the team writes it, so that its rate is found; what has the focus keeps it.
  expect(cell('People, row 3 Developer')).toHaveFocus()
  await waitFor(() => expect(rowTexts('People by role')[2]).toMatch(/£500\.00.* a day worked/))
  expect((await now()).allocations[2]).toMatchObject({
    role: 'Developer',
    people: 1,
    fte: 1,
    from: '2026-10-05',
  })
})

test('a new row without a role is not stored, and a bad cell of it is named at the cell', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Add people' }))
  await retype(user, cell('FTE each, row 3'), 'half')
  await user.tab()
  expect(cell('FTE each, row 3')).toHaveAccessibleDescription(/‘half’ is not a number/)
  await user.type(cell('Role, row 3'), 'Tester')
  await user.tab()
  expect(cell('FTE each, row 3 Tester')).toBeInvalid()
  expect((await now()).allocations).toHaveLength(2)
  await retype(user, cell('FTE each, row 3 Tester'), '0.6')
  await user.tab()
  await said('Tester was added.')
  expect((await now()).allocations[2]).toMatchObject({ role: 'Tester', fte: 0.6 })
  expect(table('People by role').queryAllByRole('alert')).toEqual([])
})

test('a row that was added and taken back is gone, not half there', async () => {
  const { user } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Add people' }))
  await user.type(cell('Role, row 3'), 'Tester')
  await user.tab()
  await said('Tester was added.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(rowTexts('People by role')).toHaveLength(2))
})

test.each([
  ['People, row 1 Developer', '0', 'Enter 1 or more.'],
  ['People, row 1 Developer', '1.5', '‘1.5’ is not a whole number. Leave out the decimals.'],
  ['People, row 1 Developer', '', 'Enter a number.'],
  ['FTE each, row 1 Developer', '1.2', 'This is too large. The most is 1.'],
  ['FTE each, row 1 Developer', '0', 'This must be more than zero.'],
  ['FTE each, row 1 Developer', '0.12345', 'This has too many decimals. Use at most 4 decimals.'],
  ['Role, row 1 Developer', ' ', 'Fill this in.'],
])('%s: ‘%s’ is refused at the cell and nothing is saved', async (name, text, sentence) => {
  const { user, now } = await showTeam()
  const before = (await now()).allocations
  await retype(user, cell(name), text)
  await user.tab()
  await waitFor(() => expect(table('People by role').getByRole('alert')).toHaveTextContent(sentence))
  expect((await now()).allocations).toEqual(before)
})

test('an end before the start is refused with both dates', async () => {
  const { user, now } = await showTeam()
  await retype(user, dateCell('To, row 1 Developer'), '2026-10-01')
  await user.tab()
  expect(await table('People by role').findByRole('alert')).toHaveTextContent(
    'The end, 1 October 2026, is before the start, 5 October 2026. Change one of the dates.',
  )
  expect((await now()).allocations[0]?.to).toBeUndefined()
})

test('a date outside the team’s dates is refused with the team’s date', async () => {
  const { user, now, store } = await showTeam()
  const { team } = await now()
  await saveRow(store, {
    record: 'team',
    row: { ...team, from: day('2026-10-01'), to: day('2027-03-31') },
    base: team.hlc,
  })
  await section('The team').findByText('1 October 2026 to 31 March 2027')
  await retype(user, dateCell('From, row 1 Developer'), '2026-09-30')
  await user.tab()
  expect(await table('People by role').findByRole('alert')).toHaveTextContent(
    '30 September 2026 is before the team’s first day, 1 October 2026.',
  )
  await user.keyboard('{Escape}')
  await retype(user, dateCell('To, row 2 Designer'), '2027-04-01')
  await user.tab()
  await waitFor(() =>
    expect(table('People by role').getAllByRole('alert').at(-1)).toHaveTextContent(
      '1 April 2027 is after the team’s last day, 31 March 2027.',
    ),
  )
})

test('removing people keeps the focus on the page', async () => {
  const { user, now } = await showTeam()
  await user.click(table('People by role').getByRole('button', { name: 'Remove row 2 Designer' }))
  await said('Designer was removed.')
  expect(screen.getByRole('button', { name: 'Add people' })).toHaveFocus()
  expect((await now()).allocations).toHaveLength(1)
})

test('a pasted table is shown first, and comes in as one step', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Paste people from a spreadsheet' }))
  const field = await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' })
  await user.click(field)
  await user.paste(
    'Role\tPeople\tFTE\tDay rate\tFrom\nTester\t2\t1\t450\t02/11/2026\nWriter\tmany\t1\t400\t02/11/2026\nLead\t1\t0.5\t700\t02/11/2026',
  )
  expect(await screen.findByText(/Row 3, People: /)).toBeInTheDocument()
  expect((await now()).allocations).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Add 2 rows' }))
  await said('2 rows were added.')
  await waitFor(() => expect(rowTexts('People by role')).toHaveLength(4))
  expect((await now()).rates.map(({ role }) => role).toSorted()).toEqual([
    'Designer',
    'Developer',
    'Lead',
    'Tester',
  ])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(rowTexts('People by role')).toHaveLength(2))
  expect((await now()).rates).toHaveLength(2)
})

test('a pasted row outside the team’s dates is named by its row before anything comes in', async () => {
  const { user, now, store } = await showTeam()
  const { team } = await now()
  await saveRow(store, { record: 'team', row: { ...team, from: day('2026-10-01') }, base: team.hlc })
  await user.click(screen.getByRole('button', { name: 'Paste people from a spreadsheet' }))
  await user.click(await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' }))
  await user.paste('Role\tPeople\tFrom\nTester\t1\t2026-11-02\nLead\t1\t2026-09-01')
  expect(
    await screen.findByText(/Row 3, From: 1 September 2026 is before the team’s first day/),
  ).toBeInTheDocument()
  expect((await now()).allocations).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  await said('1 row was added.')
  expect((await now()).allocations.map(({ role }) => role).toSorted()).toEqual([
    'Designer',
    'Developer',
    'Tester',
  ])
})

test('pasted people who are on the team already, from another day, are asked about and do not double the team', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Paste people from a spreadsheet' }))
  await user.click(await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' }))
  await user.paste('Role\tPeople\tDay rate\tFrom\ndeveloper\t2\t500\t2026-10-01\nTester\t1\t400\t2026-10-05')
  const question = await screen.findByRole('group', {
    name: 'Developer is on the team already: 2 people from 5 October 2026. Are these the same people, or more?',
  })
  expect(within(question).getByRole('radio', { name: 'The same people: leave this row out' })).toBeChecked()
  expect(screen.getByRole('button', { name: 'Add 1 row' })).toBeInTheDocument()
  await user.click(
    within(question).getByRole('radio', { name: 'More people: add them to those on the team' }),
  )
  await user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  await said('2 rows were added.')
  expect((await now()).allocations.map(({ role, people }) => `${role} ${people}`).toSorted()).toEqual([
    'Designer 1',
    'Developer 2',
    'Developer 2',
    'Tester 1',
  ])
})

test('a pasted list of rates adds nobody, and the rate of a role that is there ends where its new one starts', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Paste people from a spreadsheet' }))
  await user.click(await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' }))
  await user.paste('Role\tDay rate\tFrom\ndeveloper\t520\t2027-04-01\nTester\t410\t2026-11-02')
  const question = await screen.findByRole('group', { name: /^This table does not say how many people\./ })
  expect(within(question).getByRole('radio', { name: /^A list of rates/ })).toBeChecked()
  expect(
    screen.getByText(/^The rate of Developer from .+ ends on 31 March 2027, the day before the new one\.$/),
  ).toBeInTheDocument()
  expect(
    screen.getByText('Nobody on the team has the role ‘Tester’. Its rate is added all the same.'),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add 2 rows' }))
  await said('2 rows were added.')
  const { allocations, rates } = await now()
  expect(allocations).toHaveLength(2)
  expect(
    rates.map(({ role, from, to }) => `${role} ${from > '2026-10-05' ? from : ''}..${to ?? ''}`).toSorted(),
  ).toEqual(['Designer ..', 'Developer ..2027-03-31', 'Developer 2027-04-01..', 'Tester 2026-11-02..'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await now()).rates.map(({ to }) => to)).toEqual([undefined, undefined]))
})

test('nobody yet', async () => {
  await showTeam({ ...permits, roles: [] })
  expect(screen.getByText('Nobody is on the team yet.')).toBeInTheDocument()
  expect(screen.getByText('Nobody is on the team yet. Add people first.')).toBeInTheDocument()
  expect(screen.queryByText('Some days have no rate')).not.toBeInTheDocument()
})

test('people with absences are not removed without being asked about', async () => {
  const { user, now, store } = await showTeam()
  const { allocations, team } = await now()
  const [developer] = allocations
  if (!developer) throw new Error('Nobody')
  const row = anAbsence({
    team: team.id,
    allocation: developer.id,
    from: '2026-10-12',
    to: '2026-10-14',
    days: 2,
  })
  expect((await saveRow(store, { record: 'absence', row })).ok).toBe(true)
  await screen.findAllByText(/12 October 2026/)
  await user.click(table('People by role').getByRole('button', { name: 'Remove row 1 Developer' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove Developer from the team?' })
  expect(dialog).toHaveTextContent('1 absence goes too')
  expect((await now()).allocations).toHaveLength(2)
  await user.click(within(dialog).getByRole('button', { name: 'Remove them' }))
  await waitFor(async () => expect((await now()).allocations).toHaveLength(1))
  expect((await now()).absences).toEqual([])
})

test('rates are hidden until they are shown for the visit, and hide again', async () => {
  const { user } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Hide rates' }))
  expect(document.body).not.toHaveTextContent('£500')
  expect(rowTexts('People by role')[0]).toContain('hidden')
  await user.click(screen.getByRole('button', { name: 'Show rates for this visit' }))
  expect(document.body).toHaveTextContent('£500.00')
})
