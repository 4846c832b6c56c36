// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { deliverableDefaults } from '#core/records/deliverable.ts'
import { aTeamHere, plain, showSprint, showSprints, theExample } from './setUp.tsx'

const outcome = 'Permits finished online'
const dialog = () => screen.getByRole('dialog')
const field = (name: string | RegExp) => within(dialog()).getByLabelText(name)

async function adding(phases: { phase: 'beta'; from: (typeof plain.sprints)['from'] }[] = []) {
  const here = await aTeamHere({ ...plain, team: { ...plain.team, phases } })
  await showSprint(here, 1)
  await here.user.click(screen.getByRole('button', { name: 'Add a deliverable' }))
  return here
}

test('a deliverable is added beside the effort, with what it contributes, as one command', async () => {
  const here = await adding()
  await here.user.type(field('Deliverable'), 'Postcode check')
  await here.user.type(field('Went live'), '2026-10-14')
  await here.user.type(field(outcome), '60')
  expect(dialog()).toHaveTextContent(
    '60% is linked to an outcome. The other 40% is not linked to an outcome.',
  )
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Postcode check added.')).toBeInTheDocument()
  expect(await here.rows('deliverable')).toMatchObject([{ name: 'Postcode check', live: '2026-10-14' }])
  expect(await here.rows('contribution')).toMatchObject([{ percent: 60 }])
  expect(await screen.findByLabelText('Effort in percent, Postcode check')).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await here.rows('contribution')).toEqual([]))
  expect(await here.rows('deliverable')).toEqual([])
})

test('more than 100% over two outcomes is refused at its field, with the sum', async () => {
  const here = await theExample()
  await showSprint(here, 14)
  await here.user.click(screen.getByRole('button', { name: 'Add a deliverable' }))
  await here.user.type(field('Deliverable'), 'Everything')
  await here.user.type(field('Applications finished online'), '80')
  await here.user.type(field('Welsh applications finished'), '40')
  expect(dialog()).toHaveTextContent('That adds up to 120%')
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(field('Applications finished online')).toHaveAccessibleDescription(/adds up to 120%/),
  )
  expect((await here.rows('deliverable')).some(({ name }) => name === 'Everything')).toBe(false)
})

test.each([
  ['Deliverable', '', /Fill this in/],
  [outcome, 'half', /‘half’ is not a number/],
  ['Effort left', '1.234', /at most 2 decimals/],
])('%s as ‘%s’ is refused at the field', async (label, text, said) => {
  const here = await adding()
  if (label !== 'Deliverable') await here.user.type(field('Deliverable'), 'Postcode check')
  if (text !== '') await here.user.type(field(label), text)
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(field(label)).toHaveAccessibleDescription(said))
  expect(await here.rows('deliverable')).toEqual([])
})

test('the phase proposes capital, with the six tests beside it, and a person decides', async () => {
  const here = await adding([{ phase: 'beta', from: plain.sprints.from }])
  const choice = within(dialog()).getByRole('group', { name: 'Capital or resource' })
  expect(choice).toHaveAccessibleDescription('The team is in beta, which proposes capital. You decide.')
  expect(within(choice).getByLabelText('Capital')).toBeChecked()
  expect(within(dialog()).getByText('The six tests for capital (IAS 38)')).toBeInTheDocument()
  await here.user.click(within(choice).getByLabelText('Resource'))
  await here.user.type(field('Deliverable'), 'Postcode check')
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect(await here.rows('deliverable')).toMatchObject([{ spending: 'resource' }]))
})

test('a claim needs its evidence', async () => {
  const here = await adding()
  await here.user.type(field('Deliverable'), 'Postcode check')
  await here.user.selectOptions(field('Claim a share of the change of'), outcome)
  await here.user.type(field('Share of the change'), '25')
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(field('Evidence')).toHaveAccessibleDescription(/Say what the evidence/))
  await here.user.type(field('Evidence'), 'A trial in two councils')
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(async () =>
    expect(await here.rows('deliverable')).toMatchObject([{ claim: { percent: 25 } }]),
  )
})

test('what is not linked is linked from the list of deliverables', async () => {
  const here = await theExample()
  await showSprints(here)
  const list = () => screen.getByRole('table', { name: 'Deliverables, most money first' })
  const decks = /^Slide decks for the board/
  expect(within(list()).getByRole('row', { name: decks })).toHaveTextContent('Not linked')
  await here.user.click(screen.getByRole('button', { name: 'Edit Slide decks for the board' }))
  await here.user.click(within(dialog()).getByLabelText('Required by law'))
  await here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(within(list()).getByRole('row', { name: decks })).toHaveTextContent('Required by law'),
  )
})

test('a deliverable goes after a question, with its effort and links', async () => {
  const here = await aTeamHere()
  const id = here.store.newId()
  const [sprint] = await here.rows('sprint')
  await here.add(
    { record: 'deliverable', row: { ...deliverableDefaults, id, team: here.team, name: 'Old form' } },
    {
      record: 'effort',
      row: {
        id: here.store.newId(),
        team: here.team,
        sprint: sprint?.id ?? '',
        deliverable: id,
        unit: 'percent',
        amount: 100,
      },
    },
  )
  await showSprint(here, 1)
  await here.user.click(screen.getByRole('button', { name: 'Remove Old form' }))
  const asked = screen.getByRole('dialog', { name: 'Remove Old form?' })
  expect(asked).toHaveTextContent('Its effort in one sprint goes with it')
  await here.user.click(within(asked).getByRole('button', { name: 'Remove the deliverable' }))
  await waitFor(async () => expect(await here.rows('effort')).toEqual([]))
  expect(await here.rows('deliverable')).toEqual([])
})
