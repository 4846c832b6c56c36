// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { minor } from '#core/money.ts'
import { SprintScreen } from '#features/sprints/SprintScreen.tsx'
import { aSettlement } from '#test/support/ledgerBuilders.ts'
import { renderTeamScreen } from '#test/support/renderScreen.tsx'
import { closeSprint } from '#storage/writes/sprints.ts'
import { aTeamHere, day, plain, showSprint, theExample, type Here } from './setUp.tsx'

const title = (n: number) => screen.getByRole('heading', { level: 1, name: `Sprint ${n}` })
const pause = () => new Promise(done => setTimeout(done, 50))

/** The day rate of the team's developers is changed to this. */
async function rateBecomes({ rows, add }: Here, day: number) {
  const [rate] = await rows('rate')
  if (!rate) throw new Error('No rate')
  await add({ record: 'rate', row: { ...rate, price: { kind: 'entered', day } }, base: rate.hlc })
}

test('starting keeps the plan, and says so before and after', async () => {
  const here = await aTeamHere()
  await showSprint(here, 2)
  expect(screen.getByText(/Starting keeps £20,000 as the plan/)).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Start sprint 2' }))
  expect(await screen.findByText('Sprint 2 started. Its plan is £20,000.')).toBeInTheDocument()
  expect(await screen.findByText('Planned £20,000')).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await rateBecomes(here, 550_00)
  expect(await screen.findByRole('button', { name: /^\+£2,000/ })).toBeInTheDocument()
})

test('closing says what it means before it seals', async () => {
  const here = await aTeamHere()
  await showSprint(here, 1)
  await here.user.click(screen.getByRole('button', { name: 'Close sprint 1' }))
  const dialog = screen.getByRole('dialog', { name: 'Close sprint 1 at £20,000?' })
  expect(dialog).toHaveTextContent('Closing seals its lines as they are.')
  await here.user.click(within(dialog).getByRole('button', { name: 'Close sprint 1' }))
  expect(await screen.findByText('Sprint 1 closed and sealed at £20,000.')).toBeInTheDocument()
  expect(await screen.findByText(/^Sealed 3 November 2026/)).toBeInTheDocument()
})

test('of a sprint that is over, closing leads: today’s price is no plan for it', async () => {
  const here = await aTeamHere()
  await showSprint(here, 1)
  const [first] = screen.getAllByRole('button', { name: /^(Close|Start) sprint 1$/ })
  expect(first).toHaveTextContent('Close sprint 1')
  expect(screen.getByRole('button', { name: 'Start sprint 1' })).toHaveClass('govuk-button--secondary')
  expect(
    screen.getByText(/^Its last day has passed\. Closing seals the cost, £20,000 now\. No plan/),
  ).toBeVisible()
})

async function closedAndMoved() {
  const here = await aTeamHere()
  const [first] = await here.rows('sprint')
  if (!first) throw new Error('No sprint')
  expect((await closeSprint(here.store, first)).ok).toBe(true)
  await rateBecomes(here, 600_00)
  await showSprint(here, 1)
  expect(await screen.findByText(/its cost has moved: \+£4,000/)).toBeInTheDocument()
  return here
}

test('of a closed sprint that the ledger settled, the totals move by the rest alone, and that is said', async () => {
  const here = await closedAndMoved()
  expect(screen.queryByText(/^Where the ledger has settled it/)).not.toBeInTheDocument()
  const [sprint] = await here.rows('sprint')
  if (!sprint) throw new Error('No sprint')
  const { from, to } = sprint
  await here.add({
    record: 'settlement',
    row: aSettlement({
      id: 's',
      team: here.team,
      targets: [{ kind: 'staff', engagement: 'civil-servant', from, to }],
      rows: [{ row: 'ledger-row-1', amount: 21_000_00, date: to }],
    }),
  })
  expect(await screen.findByText(/^Where the ledger has settled it, what was paid counts/)).toBeVisible()
})

test('a closed sprint whose rate moved shows the difference, and takes the new price when told to', async () => {
  const here = await closedAndMoved()
  expect(screen.getByText(/It was sealed at £20,000.00/)).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Take the new price, £24,000.00' }))
  expect(await screen.findByText('Sprint 1 is now sealed at £24,000.00.')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByText(/its cost has moved/)).toBeNull())
  expect(screen.getByRole('button', { name: /^£24,000 / })).toBeInTheDocument()
})

test('it stays as sealed when told so, and does not ask again', async () => {
  const here = await closedAndMoved()
  await here.user.click(screen.getByRole('button', { name: 'Keep £20,000.00 as sealed' }))
  await waitFor(() => expect(screen.queryByText(/its cost has moved/)).toBeNull())
  expect(screen.getByRole('button', { name: /^£20,000 / })).toBeInTheDocument()
})

test('days without a rate are named with their role, and there is no cost and nothing to start', async () => {
  await showSprint(await aTeamHere({ ...plain, roles: [{ role: 'Designer', people: 3 }] }), 1)
  const panel = screen.getByRole('region', { name: /some of its days have no rate/ })
  expect(panel).toHaveTextContent('Designer: 5 to 16 October 2026')
  expect(within(panel).getByRole('link', { name: /Add rates/ })).toHaveAttribute('href', '#/team')
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull()
  expect(screen.getAllByText('No rate')[0]).toBeInTheDocument()
})

test('days of staff stand beside their cost only once rates are shown', async () => {
  const here = await aTeamHere({
    ...plain,
    roles: [
      { role: 'Developer', people: 4, price: { kind: 'entered', day: minor(500_00) } },
      {
        role: 'Architect',
        people: 1,
        engagement: 'contractor',
        price: { kind: 'entered', day: minor(900_00) },
      },
    ],
  })
  await showSprint(here, 1)
  const lines = screen.getByRole('region', { name: /^What the .* is made of$/ })
  expect(within(lines).queryByText('Architect')).toBeNull()
  expect(within(lines).queryByRole('columnheader', { name: 'Days' })).toBeNull()
  // One contractor alone would be a day rate; with the developers nobody is.
  expect(within(lines).getByRole('row', { name: /^Other staff/ })).toHaveTextContent('£29,000.00')
  await here.user.click(within(lines).getByRole('button', { name: 'Show rates for this visit' }))
  expect(within(lines).getByRole('row', { name: /^Architect/ })).toHaveTextContent(/£900\.00.*10.*£9,000\.00/)
  expect(within(lines).getByRole('columnheader', { name: 'Day rate' })).toBeInTheDocument()
})

test('working days, what is linked, each line and what is on no deliverable open to how they were made', async () => {
  const here = await theExample()
  await showSprint(here, 14)
  const opens = async (button: HTMLElement, title: RegExp) => {
    await here.user.click(button)
    expect(await screen.findByRole('dialog', { name: title })).toBeInTheDocument()
    await here.user.keyboard('{Escape}')
  }
  const inStrip = (label: string) => {
    const kpi = screen.getAllByText(label)[0]?.closest('div')
    if (!kpi) throw new Error(`No figure ${label}`)
    return within(kpi).getAllByRole('button')[0] ?? kpi
  }
  await opens(inStrip('Working days'), /^Working days of sprint 14$/)
  await opens(inStrip('Linked to an outcome'), /^Sprint 14: money linked to an outcome$/)
  await opens(
    within(screen.getByRole('row', { name: /^Not linked to a deliverable/ })).getByRole('button'),
    /^Sprint 14: not linked/,
  )
  await opens(
    within(screen.getByRole('row', { name: /^Other staff/ })).getByRole('button'),
    /^Staff of sprint 14$/,
  )
})

test('asked what its work went to, it goes to where that is said', async () => {
  const here = await aTeamHere()
  const [sprint] = await here.rows('sprint')
  renderTeamScreen(here.store, here.team, props => (
    <SprintScreen {...props} id={sprint?.id ?? ''} at="effort" />
  ))
  const section = await screen.findByRole('region', { name: 'Deliverables and effort' })
  await waitFor(() => expect(section.parentElement).toHaveFocus())
})

test('a sprint that is not there says so, with the way back', async () => {
  const here = await aTeamHere()
  renderTeamScreen(here.store, here.team, props => <SprintScreen {...props} id="gone" />)
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprint not found' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'All sprints' })).toHaveAttribute('href', '#/sprints')
})

test('the sprints before and after are a link away', async () => {
  const here = await theExample()
  await showSprint(here, 13)
  const sprints = await here.rows('sprint')
  const hrefOf = (n: number) => `#/sprints/${sprints.find(({ number }) => number === n)?.id}`
  expect(screen.getByRole('link', { name: 'Previous: sprint 12' })).toHaveAttribute('href', hrefOf(12))
  expect(screen.getByRole('link', { name: 'Next: sprint 14' })).toHaveAttribute('href', hrefOf(14))
})

test('name, goal and notes are saved, and the heading follows', async () => {
  const here = await aTeamHere()
  await showSprint(here, 1)
  await here.user.type(screen.getByLabelText('Name'), 'Postcodes')
  await here.user.type(screen.getByLabelText('Goal'), 'People find their council')
  await here.user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprint 1: Postcodes' })).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(title(1)).toBeInTheDocument())
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveValue(''))
})

test.each([
  ['Last day', '2026-10-20', /These dates overlap sprint 2, 19 October 2026 to 30 October 2026/],
  ['Last day', '2026-10-01', /The end, 1 October 2026, is before the start, 5 October 2026/],
  ['Number', '2', /Sprint 2 is there already, 19 October 2026 to 30 October 2026/],
  ['Number', 'two', /‘two’ is not a number/],
  ['Number', '1.5', /‘1.5’ is not a whole number/],
])('%s %s is refused at the field and in the summary, and nothing is saved', async (label, text, said) => {
  const here = await aTeamHere()
  await showSprint(here, 1)
  const field = screen.getByLabelText(label)
  await here.user.clear(field)
  await here.user.type(field, text)
  await here.user.click(screen.getByRole('button', { name: 'Save' }))
  const summary = await screen.findByRole('alert')
  expect(within(summary).getByRole('link', { name: said })).toBeInTheDocument()
  await pause()
  expect((await here.rows('sprint')).map(({ number, to }) => `${number} ${to}`)).toEqual([
    '1 2026-10-16',
    '2 2026-10-30',
  ])
})

test('what is typed stays when the sprint is started meanwhile', async () => {
  const here = await aTeamHere()
  await showSprint(here, 1)
  await here.user.type(screen.getByLabelText('Notes'), 'Half the team was ill')
  await here.user.click(screen.getByRole('button', { name: 'Start sprint 1' }))
  expect(await screen.findByText('Planned £20,000')).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () => {
    const [first] = await here.rows('sprint')
    expect(first).toMatchObject({ notes: 'Half the team was ill', plan: { total: 20_000_00 } })
  })
})

test('a sprint is removed after a question, with its effort', async () => {
  const here = await aTeamHere()
  await showSprint(here, 2)
  await here.user.click(screen.getByRole('button', { name: 'Remove sprint 2' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove sprint 2?' })
  await here.user.click(within(dialog).getByRole('button', { name: 'Remove sprint 2' }))
  await waitFor(() => expect(window.location.hash).toBe('#/sprints'))
  expect(await here.rows('sprint')).toHaveLength(1)
})

test('closing a sprint whose last day has not come says so first', async () => {
  const here = await aTeamHere({ ...plain, sprints: { from: day('2026-11-02'), count: 1 } })
  await showSprint(here, 1)
  expect(screen.getByText('Running')).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'Close sprint 1' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent(
    'Its last day, 15 November 2026, has not come. The days to come are sealed as they are planned now.',
  )
})
