// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { deliverableDefaults } from '#core/records/deliverable.ts'
import { aTeamHere, plain, showSprint, sprintWith, theExample, type Here } from './setUp.tsx'

const table = () => screen.getByRole('table', { name: 'Effort by deliverable' })
const row = (name: RegExp) => within(table()).getByRole('row', { name })
const effortOf = (name: string) => screen.getByLabelText(new RegExp(`^Effort in \\w+, ${name}$`))

const amounts = async ({ rows }: Here) =>
  (await rows('effort')).map(({ amount, unit }) => `${amount} ${unit}`)

test('money follows effort as it is typed, what is left is not linked, and saving is one step back', async () => {
  const here = await sprintWith('Postcode check', 'Welsh service')
  await here.user.type(effortOf('Postcode check'), '50')
  await here.user.type(effortOf('Welsh service'), '30')
  await here.user.tab()
  expect(row(/^Postcode check/)).toHaveTextContent('£10,000.00')
  expect(row(/^Welsh service/)).toHaveTextContent('£6,000.00')
  expect(row(/^Not linked to a deliverable/)).toHaveTextContent('£4,000.00')
  expect(screen.getByText(/20% is not linked to a deliverable\. Not saved yet\./)).toBeInTheDocument()
  expect(await amounts(here)).toEqual([])
  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  expect(await screen.findByText('Effort of sprint 1 saved.')).toBeInTheDocument()
  expect(await amounts(here)).toEqual(['50 percent', '30 percent'])
  expect(await within(table()).findByRole('button', { name: /^£10,000.00/ })).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await amounts(here)).toEqual([]))
})

test('where there is no rate the amounts say so, and none is blank', async () => {
  const here = await aTeamHere({ ...plain, roles: [{ role: 'Developer', people: 4 }] })
  await here.add(
    ...['Postcode check', 'Welsh service'].map(name => ({
      record: 'deliverable' as const,
      row: { ...deliverableDefaults, id: here.store.newId(), team: here.team, name },
    })),
  )
  await showSprint(here, 1)
  await here.user.type(effortOf('Postcode check'), '60')
  await here.user.tab()
  expect(row(/^Postcode check/)).toHaveTextContent('No rate')
  expect(row(/^Not linked to a deliverable/)).toHaveTextContent('No rate')
  // What has no effort has no part of the cost, known or not.
  expect(row(/^Welsh service/)).not.toHaveTextContent('No rate')
  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  const opened = await within(row(/^Postcode check/)).findByRole('button', { name: /^No rate/ })
  await here.user.click(opened)
  expect((await screen.findAllByText('No rate for these days'))[0]).toBeInTheDocument()
})

test('more than 100% is refused once, with the sum, and nothing is saved', async () => {
  const here = await sprintWith('Postcode check', 'Welsh service')
  await here.user.type(effortOf('Postcode check'), '80')
  await here.user.type(effortOf('Welsh service'), '40')
  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  const summary = await screen.findByRole('alert')
  const links = within(summary).getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'The effort in this sprint adds up to 120%. Bring it down to 100% or less.',
  ])
  expect(effortOf('Postcode check')).toHaveAccessibleDescription(/adds up to 120%/)
  expect(await amounts(here)).toEqual([])
})

test.each([
  ['lots', /‘lots’ is not a number/],
  ['12.345', /at most 2 decimals/],
  ['-5', /Enter 0 or more/],
])('an effort of %s is refused at its field', async (text, said) => {
  const here = await sprintWith('Postcode check')
  await here.user.type(effortOf('Postcode check'), text)
  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  await waitFor(() => expect(effortOf('Postcode check')).toHaveAccessibleDescription(said))
  expect(await amounts(here)).toEqual([])
})

test('points become the percent that they are', async () => {
  const here = await sprintWith('Postcode check', 'Welsh service')
  await here.user.selectOptions(screen.getByLabelText('Effort is counted in'), 'Points')
  await here.user.type(effortOf('Postcode check'), '5')
  await here.user.type(effortOf('Welsh service'), '3')
  await here.user.tab()
  expect(screen.getByText(/^8 points in all; the whole sprint is shared over them/)).toBeInTheDocument()
  expect(row(/^Postcode check/)).toHaveTextContent('£12,500.00')
  await here.user.selectOptions(screen.getByLabelText('Effort is counted in'), 'Percent of the sprint')
  expect(effortOf('Postcode check')).toHaveValue('62.5')
  expect(effortOf('Welsh service')).toHaveValue('37.5')
  expect(row(/^Postcode check/)).toHaveTextContent('£12,500.00')
})

test('days beside money are hidden until rates are shown', async () => {
  const here = await sprintWith('Postcode check')
  await here.user.selectOptions(screen.getByLabelText('Effort is counted in'), 'Days')
  await here.user.type(effortOf('Postcode check'), '40')
  await here.user.tab()
  expect(row(/^Postcode check/)).toHaveTextContent('hidden')
  const section = screen.getByRole('region', { name: 'Deliverables and effort' })
  await here.user.click(within(section).getByRole('button', { name: 'Show rates for this visit' }))
  expect(row(/^Postcode check/)).toHaveTextContent('£20,000.00')
})

test('a table without a sprint is pasted into the one that is looked at, new deliverables and all', async () => {
  const here = await sprintWith('Postcode check')
  await here.user.click(screen.getByRole('button', { name: 'Paste effort' }))
  await here.user.paste('Deliverable\tPoints\npostcode check\t5\nDocument upload\t8')
  await here.user.click(await screen.findByRole('button', { name: 'Add 2 rows' }))
  expect(await screen.findByText('2 lines of effort added.')).toBeInTheDocument()
  expect(await amounts(here)).toEqual(['5 points', '8 points'])
  const [first] = await here.rows('sprint')
  expect((await here.rows('effort')).every(({ sprint }) => sprint === first?.id)).toBe(true)
  await waitFor(() => expect(effortOf('Document upload')).toHaveValue('8'))
  expect(await here.rows('deliverable')).toHaveLength(2)
})

test('pasted effort over 100% is named by its rows before anything is confirmed', async () => {
  const here = await sprintWith('Postcode check')
  await here.user.click(screen.getByRole('button', { name: 'Paste effort' }))
  await here.user.paste(
    'Sprint\tDeliverable\tPercent\n1\tPostcode check\t70%\n1\tDocument upload\t60%\n9\tX\t1%',
  )
  expect(await screen.findByText(/There is no sprint ‘9’/)).toBeInTheDocument()
  for (const row of [2, 3])
    expect(screen.getByText(new RegExp(`^Row ${row}, Percent: .* adds up to 130%`))).toBeInTheDocument()
  expect(screen.getByText('0 rows can be read, 3 rows cannot.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Add \d/ })).not.toBeInTheDocument()
  expect(await amounts(here)).toEqual([])
  expect(await here.rows('deliverable')).toHaveLength(1)
})

test('pasted effort of a deliverable that has some already is left out, and the rest can be added', async () => {
  const here = await sprintWith('Postcode check')
  const [sprint] = await here.rows('sprint')
  const [deliverable] = await here.rows('deliverable')
  if (!sprint || !deliverable) throw new Error('no sprint')
  const row = { id: 'there', team: here.team, sprint: sprint.id, deliverable: deliverable.id }
  await here.add({ record: 'effort', row: { ...row, amount: 3, unit: 'points' } })
  await waitFor(() => expect(effortOf('Postcode check')).toHaveValue('3'))
  await here.user.click(screen.getByRole('button', { name: 'Paste effort' }))
  await here.user.paste('Deliverable\tPoints\nPostcode check\t5\nDocument upload\t8')
  expect(
    await screen.findByText(/^Row 2, Deliverable: This deliverable has effort in this sprint already/),
  ).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  await waitFor(async () => expect((await amounts(here)).toSorted()).toEqual(['3 points', '8 points']))
})

test('the example shows what is not linked, and amounts that come to the sprint', async () => {
  await showSprint(await theExample(), 14)
  const cells = within(table())
    .getAllByRole('row')
    .flatMap(one => /£([\d,.]+)/.exec(one.textContent)?.[1]?.replaceAll(',', '') ?? [])
    .map(Number)
  const total = cells.pop()
  expect(Math.round(cells.reduce((sum, amount) => sum + amount, 0) * 100) / 100).toBe(total)
})
