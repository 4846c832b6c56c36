// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readLive } from '#storage/reads/tables.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { OutcomesScreen } from '#features/outcomes/OutcomesScreen.tsx'
import { renderTeamScreen } from '#test/support/renderScreen.tsx'
import { aTeam, showOutcomes, theExample } from './setUp.tsx'

const table = (name: string) => screen.getByRole('table', { name })
const row = (of: string, name: RegExp) => within(table(of)).getByRole('row', { name })

test('every outcome stands with baseline, latest, target, change, money and the next reading', async () => {
  await showOutcomes(await theExample())
  const online = row('All outcomes', /^Applications finished online/)
  expect(online).toHaveTextContent(/41%.*66%.*75%.*\+25 points.*£\d{3},\d{3}.*Measured/)
  const lost = row('All outcomes', /^Lost applications/)
  expect(lost).toHaveTextContent('Guardrail')
  expect(lost).toHaveTextContent('Overdue')
  expect(row('All outcomes', /^Welsh applications finished/)).toHaveTextContent('No later reading')
})

test('the reading that is overdue comes before anything else, with a link to where it is added', async () => {
  const here = await theExample()
  await showOutcomes(here)
  const late = screen.getByRole('region', { name: 'A reading is overdue' })
  const lost = (await here.rows('metric')).find(({ name }) => name === 'Lost applications')
  const outcome = (await here.rows('outcome')).find(({ metric }) => metric === lost?.id)
  expect(within(late).getByRole('link', { name: 'Lost applications' })).toHaveAttribute(
    'href',
    `#/outcomes/${outcome?.id}`,
  )
  expect(late.compareDocumentPosition(table('All outcomes'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('change and money open to how they were worked out', async () => {
  const here = await theExample()
  await showOutcomes(here)
  const online = row('All outcomes', /^Applications finished online/)
  await here.user.click(within(online).getByRole('button', { name: /^\+25 points/ }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('The latest reading, 66%, less the baseline, 41%.')
  expect(dialog).toHaveTextContent('It does not say that the money caused it.')
})

test('a deliverable is split over two outcomes, and the rest is said as it is typed', async () => {
  const here = await theExample()
  await showOutcomes(here)
  const links = 'Which deliverable serves which outcome'
  await here.user.click(within(row(links, /^Postcode check/)).getByRole('button', { name: /^Change links/ }))
  const dialog = screen.getByRole('dialog', { name: 'What Postcode check serves' })
  const online = within(dialog).getByLabelText('Applications finished online')
  expect(online).toHaveValue('100')
  await here.user.clear(online)
  await here.user.type(online, '60')
  await here.user.type(within(dialog).getByLabelText('Lost applications'), '30.5')
  expect(dialog).toHaveTextContent('The rest, 9.5%, is not linked to an outcome.')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(row(links, /^Postcode check/)).toHaveTextContent(
      'Applications finished online 60% and Lost applications 30.5%9.5% not linked to an outcome',
    ),
  )
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(row(links, /^Postcode check/)).toHaveTextContent('Applications finished online 100%'),
  )
})

test('contributions over 100% are refused, and the sum is named', async () => {
  const here = await theExample()
  await showOutcomes(here)
  const postcode = row('Which deliverable serves which outcome', /^Postcode check/)
  await here.user.click(within(postcode).getByRole('button', { name: /^Change links/ }))
  const dialog = screen.getByRole('dialog')
  await here.user.type(within(dialog).getByLabelText('Lost applications'), '0.01')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'What this deliverable contributes adds up to 100.01%. Bring it down to 100% or less.',
  )
  expect(within(dialog).getByLabelText('Applications finished online')).toBeInvalid()
  const lost = within(dialog).getByLabelText('Lost applications')
  await here.user.clear(lost)
  await here.user.type(lost, 'some')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(lost).toHaveAccessibleDescription(/‘some’ is not a number/))
  expect((await here.rows('contribution')).every(({ percent }) => percent === 100)).toBe(true)
})

test('with nothing yet, it says what an outcome is for and offers one', async () => {
  await showOutcomes(await aTeam())
  expect(screen.getByRole('heading', { name: 'No outcome yet' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'New outcome' })).toHaveAttribute('href', '#/outcomes/new')
  expect(screen.getByText(/No metric yet/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Export metrics' })).toBeNull()
})

test('where nothing can be changed there is nothing to change it with; metrics can still be exported', async () => {
  await showOutcomes(await theExample(), true)
  expect(screen.queryByRole('link', { name: 'New outcome' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Change links/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Import metrics' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Export metrics' })).toBeInTheDocument()
})

test('a missing rate: the money of an outcome, and of a point of it, is at least so much', async () => {
  const here = await theExample()
  const [first] = await here.rows('allocation')
  if (!first) throw new Error('No allocation')
  const renamed = { ...first, role: 'Renamed' }
  const saved = await saveRow(here.store, { record: 'allocation', row: renamed, base: first.hlc })
  expect(saved.ok).toBe(true)
  await showOutcomes(here)
  const online = row('All outcomes', /^Applications finished online/)
  expect(within(online).getAllByRole('button', { name: /^At least £[\d,]+/ })).toHaveLength(2)
})

test('asked to link money, it goes to where that is done and says how much is linked to nothing', async () => {
  const { store, team } = await theExample()
  renderTeamScreen(store, team, props => <OutcomesScreen {...props} at="links" />)
  const section = await screen.findByRole('region', { name: 'Which deliverable serves which outcome' })
  await waitFor(() => expect(section.parentElement).toHaveFocus())
  expect(within(section).getByText(/is linked to no outcome$/)).toBeInTheDocument()
  const latest = within(section).getByRole('link', { name: /^sprint \d+$/ })
  const sprint = (await readLive(store.db, 'sprint')).find(
    ({ number }) => latest.textContent === `sprint ${number}`,
  )
  expect(latest).toHaveAttribute('href', `#/sprints/${sprint?.id}/effort`)
  expect(latest.parentElement).toHaveTextContent(/is on no deliverable: say under sprint \d+/)
})

test('the next reading names the group that it is of', async () => {
  await showOutcomes(await theExample())
  expect(row('All outcomes', /^Applications finished online/)).toHaveTextContent(
    /People who use a screen reader\d+ \w+ 2026/,
  )
})
