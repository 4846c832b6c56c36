import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { readDevice } from '#storage/device.ts'
import { readLive } from '#storage/reads/tables.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { IsoDate } from '#core/records/fields.ts'
import { aStore, TODAY } from '#test/support/renderScreen.tsx'
import { save, saved, show, summary, teamsOf } from './setUp.tsx'

test('a name is enough; nothing is made up', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.click(save())
  const data = await saved(store)
  expect(data.team).toMatchObject({ name: 'Parking permits', sprintLength: 14, origin: 'own' })
  // 3 November 2026 is a Tuesday: sprint 3 is the one that is running.
  expect(data.sprints.map(({ from, to }) => [from, to])).toEqual([
    ['2026-10-05', '2026-10-18'],
    ['2026-10-19', '2026-11-01'],
    ['2026-11-02', '2026-11-15'],
  ])
  expect([data.allocations, data.rates, data.outcomes, data.readings, data.metrics]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ])
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  expect((await readDevice(store.db, ['team'])).team).toBe(data.team.id)
  expect(screen.getByText('Parking permits is set up.')).toBeVisible()
})

test('two presses set up one team, and undo takes all of it back', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.dblClick(save())
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  expect(await teamsOf(store)).toHaveLength(1)
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await teamsOf(store)).toEqual([]))
})

test('every fault is named at its field and in the summary, and nothing is saved', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), 'three')
  await user.type(screen.getByLabelText('Day rate, row 1'), '650.555')
  await user.type(screen.getByLabelText('Day rate, row 2'), '90071992547409.93')
  await user.type(screen.getByLabelText('Percent, Reading 1'), '41')
  await user.clear(screen.getByLabelText(/^Number of sprints so far/))
  await user.type(screen.getByLabelText(/^Number of sprints so far/), '2.5')
  await user.click(save())

  const faults = await summary()
  expect(
    within(faults)
      .getAllByRole('link')
      .map(link => link.textContent),
  ).toEqual([
    'Enter the name of the team.',
    'People, row 1: ‘three’ is not a number. Use figures only, for example 12.5.',
    'Day rate, row 1: ‘650.555’ has more than two decimals. Use at most two decimals, for example 1,250.00.',
    'Role, row 2: Fill this in.',
    'People, row 2: Enter a number.',
    'Day rate, row 2: ‘90071992547409.93’ is too large. The most that can be held is 22,517,998,136,852.48.',
    'Number of sprints so far: ‘2.5’ is not a whole number. Leave out the decimals.',
    'Enter what is measured.',
  ])
  expect(screen.getByLabelText('People, row 1')).toHaveAccessibleDescription(/‘three’ is not a number/)
  await user.click(within(faults).getByRole('link', { name: /^Day rate, row 1/ }))
  expect(screen.getByLabelText('Day rate, row 1')).toHaveFocus()
  expect(screen.getByLabelText('Day rate, row 1')).toHaveValue('650.555')
  expect(await teamsOf(store)).toEqual([])
})

test('a reading of tomorrow, two of one day and a target before the baseline are refused with their dates', async () => {
  const store = await aStore()
  const user = await show(store)
  const put = async (label: string, text: string) => {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    await user.type(field, text)
    await user.tab()
  }
  await put('Name of the team', 'Parking permits')
  await put('What is measured?', 'Permits issued online')
  await put('Percent, Before, the baseline', '41')
  await put('Percent, Reading 1', '42')
  await put('Percent, Reading 2', '43')
  await put('Percent, Reading 3', '44')
  await put('Measured on, Reading 1', '2026-11-04')
  await put('Measured on, Reading 2', '2026-11-02')
  await put('Measured on, Reading 3', '2026-11-02')
  await put('Percent, Target, and by when', '75')
  await put('Measured on, Target, and by when', '2026-01-01')
  await user.click(save())
  const links = within(await summary()).getAllByRole('link')
  expect(links.map(link => link.textContent)).toEqual([
    'Date of the reading, row 1: 4 November 2026 has not come yet. A reading is of a day that has.',
    'Date of the reading, row 3: There is a reading for 2 November 2026 already. Change that one.',
    'Date of the target: The target’s date must come after the baseline’s, 5 October 2026.',
  ])
  expect(await teamsOf(store)).toEqual([])
})

test('a percentage has an end at both sides, and each value says so at its own cell', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.type(screen.getByLabelText('What is measured?'), 'Permits issued online')
  await user.type(screen.getByLabelText('Percent, Target, and by when'), '170')
  await user.click(save())
  const links = within(await summary()).getAllByRole('link')
  expect(links.map(link => link.textContent)).toEqual([
    'Target: 170% cannot be: a percentage lies between 0 and 100.',
  ])
  expect(await teamsOf(store)).toEqual([])
})

test('a cost that could not be held is refused at the rate that makes it', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '10000')
  await user.type(screen.getByLabelText('Day rate, row 1'), '22,000,000,000,000')
  await user.click(save())
  expect(
    await screen.findByRole('link', { name: /^Day rate, row 1: With this the cost comes to more/ }),
  ).toBeVisible()
  expect(await teamsOf(store)).toEqual([])
})

test('the same role at two prices is refused; at one price it is one rate', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  for (const [i, day] of ['650', '700'].entries()) {
    await user.type(screen.getByLabelText(`Role, row ${i + 1}`), i === 0 ? 'Developer' : 'developer')
    await user.type(screen.getByLabelText(`People, row ${i + 1}`), '1')
    await user.type(screen.getByLabelText(`Day rate, row ${i + 1}`), day)
  }
  await user.click(save())
  expect(await screen.findByRole('link', { name: /developer is there twice with two prices/ })).toBeVisible()
  await user.clear(screen.getByLabelText('Day rate, row 2'))
  await user.click(save())
  const data = await saved(store)
  expect(data.rates).toHaveLength(1)
  expect(data.allocations.map(({ role }) => role)).toEqual(['Developer', 'Developer'])
})

test('rows grow as they are filled, Enter goes down, and a removed row keeps the focus in the table', async () => {
  const user = await show(await aStore())
  await user.click(screen.getByLabelText('Role, row 4'))
  await user.keyboard('Developer{Enter}')
  expect(screen.getByLabelText('Role, row 5')).toBeVisible()
  await user.click(screen.getByLabelText('Role, row 1'))
  await user.keyboard('Designer{Enter}')
  expect(screen.getByLabelText('Role, row 2')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Remove row 1' }))
  expect(screen.getByLabelText('Role, row 1')).toHaveFocus()
  expect(screen.getByLabelText('Role, row 1')).toHaveValue('')
})

test('roles are pasted from a spreadsheet into the table, with one undo, and saved with their days', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.click(screen.getByRole('button', { name: 'Paste from a spreadsheet' }))
  await user.click(screen.getByLabelText('Roles from a spreadsheet'))
  await user.paste(
    'Role\tPeople\tFTE\tDay rate\tType\tStart\nTester\t2\t0.5\t£480\tcontractor\t2026-10-20\nWriter\t1\t1\t£500\tstaff\t2019-01-07',
  )
  await user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  expect(screen.getByLabelText('Role, row 1')).toHaveValue('Tester')
  expect(screen.getByRole('button', { name: 'Paste from a spreadsheet' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByLabelText('Role, row 1')).toHaveValue('')

  await user.click(screen.getByRole('button', { name: 'Paste from a spreadsheet' }))
  await user.click(screen.getByLabelText('Roles from a spreadsheet'))
  await user.paste(
    'Role\tPeople\tFTE\tDay rate\tStart\nTester\t2\t0.5\t£480\t2026-10-20\nWriter\t1\t1\t£500\t2019-01-07',
  )
  await user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  await user.click(save())
  const data = await saved(store)
  expect(data.allocations).toMatchObject([
    { role: 'Tester', people: 2, fte: 0.5, from: '2026-10-20' },
    // Whoever was there before the first sprint counts from its first day.
    { role: 'Writer', people: 1, fte: 1, from: '2026-10-05' },
  ])
  expect(figuresOf(data, TODAY).cost.betweenSprints).toBe(0)
})

test('a pasted list of rates fills in roles and rates, and leaves how many people there are to be typed', async () => {
  const user = await show(await aStore())
  await user.click(screen.getByRole('button', { name: 'Paste from a spreadsheet' }))
  await user.click(screen.getByLabelText('Roles from a spreadsheet'))
  await user.paste('Role\tDay rate\tFrom\nTester\t£480\t2026-04-01\nWriter\t£500\t2026-04-01')
  await screen.findByRole('group', { name: /^This table does not say how many people\./ })
  await user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  expect(screen.getByLabelText('Role, row 2')).toHaveValue('Writer')
  expect(screen.getByLabelText('People, row 2')).toHaveValue('')
})

test('the first team chooses the currency; a later one has that of the others', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.selectOptions(screen.getByLabelText('Bank holidays of'), 'Canada (federal)')
  expect(screen.getByLabelText('Currency')).toHaveDisplayValue('Canadian dollar')
  await user.type(screen.getByLabelText('Name of the team'), 'Permits')
  await user.click(save())
  expect((await saved(store)).workspace.currency).toBe('CAD')
  await waitFor(() => expect(screen.queryByLabelText('Currency')).not.toBeInTheDocument())
})

test('a name of 300 letters is saved, a longer one refused', async () => {
  const store = await aStore()
  const user = await show(store)
  const name = screen.getByLabelText('Name of the team')
  await user.click(name)
  await user.paste('x'.repeat(301))
  await user.click(save())
  expect(await screen.findByRole('link', { name: /Use 300 characters or fewer/ })).toBeVisible()
  await user.type(name, '{Backspace}')
  await user.click(save())
  expect((await saved(store)).team.name).toHaveLength(300)
})

test('the currency of an example gives way to the first team of one’s own', async () => {
  const store = await aStore()
  const { exampleTeam } = await import('#core/example/exampleTeam.ts')
  const { addExample } = await import('#storage/writes/addExample.ts')
  await addExample(store, exampleTeam({ today: TODAY, team: store.newId(), id: store.newId }))
  const from = IsoDate.parse('2026-10-05')
  const input = {
    team: { name: 'Permits' },
    division: 'canada-federal',
    roles: [],
    sprints: { from, count: 1 },
  } as const
  await setUpTeam(store, { ...input, currency: 'CAD' })
  expect(await readLive(store.db, 'workspace')).toMatchObject([{ currency: 'CAD' }])
  await setUpTeam(store, { ...input, currency: 'EUR' })
  expect(await readLive(store.db, 'workspace')).toMatchObject([{ currency: 'CAD' }])
})
