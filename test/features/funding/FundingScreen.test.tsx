// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { FundingScreen } from '#features/funding/FundingScreen.tsx'
import type { Store } from '#storage/store.ts'
import { save } from '#storage/save.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { teamNow } from '#storage/writes/teamNow.ts'
import { aPot, aSprint, aTeam, day, pence, TEAM_ID } from '#test/support/builders.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'

/** One developer at £500 a day from 5 October; two sprints, the second running on 3 November. */
const permits = {
  team: { name: 'Permits' },
  division: 'england-and-wales',
  roles: [{ role: 'Developer', people: 1, price: { kind: 'entered', day: pence(500_00) } }],
  sprints: { from: day('2026-10-19'), count: 2 },
} as const

function show(store: Store, team: string, frame: 'cost' | 'investment' = 'cost') {
  renderTeamScreen(store, team, props => <FundingScreen {...props} />, { frame })
  const now = async () => {
    const data = await teamNow(store.db, team)
    if (!data.ok) throw new Error(data.error.code)
    return data.value
  }
  return { user: userEvent.setup({ delay: null }), now, team }
}

async function permitsTeam(): Promise<{ store: Store; team: string }> {
  const store = await aStore()
  const made = await setUpTeam(store, permits)
  if (!made.ok) throw new Error(made.error.code)
  return { store, team: made.value.team }
}

async function showPermits() {
  const { store, team } = await permitsTeam()
  const shown = show(store, team)
  await screen.findByRole('heading', { level: 1, name: 'Funding' })
  return { store, ...shown }
}

async function exampleStore(): Promise<{ store: Store; team: string }> {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  if (!added.ok) throw new Error(added.error.code)
  return { store, team }
}

const dialog = () => within(screen.getByRole('dialog'))
const fill = (label: string, text: string) =>
  fireEvent.change(dialog().getByLabelText(label), { target: { value: text } })

async function add(user: ReturnType<typeof userEvent.setup>, button: string, fields: Record<string, string>) {
  await user.click(screen.getByRole('button', { name: button }))
  for (const [label, text] of Object.entries(fields)) fill(label, text)
  await user.click(dialog().getByRole('button', { name: 'Save the pot' }))
}

const pots = () => within(screen.getByRole('table', { name: /^Pots of funding/ }))
const rows = () =>
  pots()
    .getAllByRole('row')
    .map(row => row.textContent)

test('without a pot it says what is not funded, and what to do; the first pot then says what is used and until when', async () => {
  const { user } = await showPermits()
  expect(screen.getByRole('heading', { name: 'No pot of funding yet' })).toBeInTheDocument()
  expect(screen.getByText('Not funded from any pot so far:')).toHaveTextContent('£10,000')
  await add(user, 'Add the first pot', {
    Name: 'Beta',
    'Amount approved': '20,000',
    'First day': '2026-04-01',
    'Last day': '2027-03-31',
    'Approval reference': 'Minute 14',
  })
  await screen.findByText('The pot Beta is saved.')
  await waitFor(() => expect(rows()[1]).toContain('Minute 14'))
  expect(rows()[1]).toContain('£10,000')
  expect(screen.getByText('£10k of £20k')).toBeInTheDocument()
  // Twenty days after Sunday 15 November.
  expect(screen.getAllByText(/11 December 2026/).length).toBeGreaterThan(0)
  const warning = screen.getByRole('region', { name: 'Money will run out' })
  expect(warning).toHaveTextContent('Beta: the plan passes £20k on 14 December 2026.')
  expect(screen.getAllByText(/No range yet: no closed sprint has a plan, five are needed/)).toHaveLength(2)
})

test('what is wrong with a pot is said at its field', async () => {
  const { user, now } = await showPermits()
  await add(user, 'Add the first pot', { 'First day': '2027-03-31', 'Last day': '2026-04-01' })
  const summary = within(await dialog().findByRole('alert'))
  expect(summary.getByRole('link', { name: /Amount approved/ })).toBeInTheDocument()
  fill('Amount approved', '0')
  fill('Name', 'Beta')
  await user.click(dialog().getByRole('button', { name: 'Save the pot' }))
  await waitFor(() =>
    expect(dialog().getByLabelText('Amount approved')).toHaveAccessibleDescription(/more than zero/),
  )
  expect(dialog().getByLabelText('Last day')).toHaveAccessibleDescription(/is before the start/)
  expect((await now()).pots).toEqual([])
})

test('a limit of a financial year is of the years that the dates touch', async () => {
  const { user, now } = await showPermits()
  await user.click(screen.getByRole('button', { name: 'Add the first pot' }))
  expect(dialog().getByText(/Enter the first and the last day to set limits/)).toBeInTheDocument()
  for (const [label, text] of [
    ['Name', 'Beta'],
    ['Amount approved', '20000'],
    ['First day', '2026-04-01'],
    ['Last day', '2027-09-30'],
  ] as const)
    fill(label, text)
  await user.click(dialog().getByRole('button', { name: 'Add a limit for a year' }))
  expect(
    within(dialog().getByRole('combobox'))
      .getAllByRole('option')
      .map(o => o.textContent),
  ).toEqual(['2026-27', '2027-28'])
  fill('Most in the year, row 1', '12000')
  await user.click(dialog().getByRole('button', { name: 'Save the pot' }))
  await screen.findByText('The pot Beta is saved.')
  expect((await now()).pots).toMatchObject([{ limits: [{ year: 2026, amount: 12_000_00 }] }])
  const limits = within(await screen.findByRole('table', { name: 'Limits by financial year' }))
  expect(limits.getAllByRole('row')[1]).toHaveTextContent('2026-27')
  expect(screen.getByText(/the plan passes the limit for 2026-27 on/)).toBeInTheDocument()
})

/** Two pots of £4,000 each over the same days, and £10,000 spent. */
async function showTwo() {
  const { store, team } = await permitsTeam()
  for (const [i, name] of ['First', 'Second'].entries())
    await saveRow(store, {
      record: 'pot',
      row: aPot({ id: `pot-${i}`, team, name, order: i, amount: 4_000_00 }),
    })
  show(store, team)
  await screen.findByRole('heading', { name: 'Pots' })
}
const row = (name: string) => rows().find(text => text.includes(name))
const press = (within_: { getByRole: typeof screen.getByRole }, name: string) =>
  fireEvent.click(within_.getByRole('button', { name }))

test('pots over the same days are moved and changed; what no pot pays is never hidden', async () => {
  await showTwo()
  expect(row('Not funded from any pot')).toContain('£2,000')
  expect(rows().findIndex(text => text.includes('Second'))).toBe(2)
  press(screen, 'Move up Second')
  await waitFor(() => expect(rows().findIndex(text => text.includes('Second'))).toBe(1))
  expect(screen.getByText(/Second: cost has been more than the £4,000/)).toBeInTheDocument()
  press(screen, 'Change Second')
  fill('Amount approved', '9,000')
  press(dialog(), 'Save the pot')
  await waitFor(() => expect(row('Not funded from any pot')).toContain('£0'))
})

test('a pot is removed after a question, and what it paid is not funded; the focus has a place to go', async () => {
  await showTwo()
  press(screen, 'Remove Second')
  press(dialog(), 'Remove')
  await waitFor(() => expect(row('Not funded from any pot')).toContain('£6,000'))
  expect(row('All money so far')).toContain('£10,000')
  expect(screen.getByText('Add a pot')).toHaveFocus()
})

test('the example is warned of its end first, and its figures open', async () => {
  const { store, team } = await exampleStore()
  show(store, team)
  const heading = await screen.findByText('Pots')
  const warning = screen.getByText(/Beta: the plan passes £1.63m on/)
  expect(warning.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.getByText('£1.24m of £1.80m')).toBeInTheDocument()
  // The Welsh grant passes on what it cannot pay, and Beta asks for that too: it is missing once.
  const panel = screen.getByRole('region', { name: 'Money will run out' })
  const [welsh, beta, together] = [
    ...panel.textContent.matchAll(/£([\d,]+) (?:is )?more than there is/g),
  ].map(([, amount]) => Number(amount?.replaceAll(',', '')))
  expect(welsh).toBeGreaterThan(0)
  expect(together).toBe(beta)
  const [share] = screen.getAllByText('69%')
  if (!share) throw new Error('It is there')
  fireEvent.click(share)
  expect(await screen.findByText(/the 2 pots that are open today have paid/)).toBeInTheDocument()
})

test('each chart says what it finds, and is read point by point and as a table', async () => {
  const { store, team } = await exampleStore()
  show(store, team)
  const chart = async (title: RegExp) => {
    const found = (await screen.findByText(title, {}, { timeout: 9000 })).closest('figure')
    if (!found) throw new Error('The title is not a figure’s')
    return within(found)
  }
  const funding = await chart(/^Beta runs out on/)
  const stage = funding.getByRole('slider')
  fireEvent.keyDown(stage, { key: 'ArrowRight' })
  expect(stage).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Sprint 1, to/))
  expect(funding.getByRole('status')).toHaveTextContent(/spent, planned £.*; approved £1,630,000/)
  fireEvent.keyDown(stage, { key: 'End' })
  expect(funding.getByRole('status')).toHaveTextContent(/forecast, £.* as past sprints went/)
  press(funding, 'View as a table')
  expect(funding.getAllByRole('row').length).toBeGreaterThan(15)
  const work = await chart(/^New: \d+% of the money in/)
  fireEvent.keyDown(work.getByRole('slider'), { key: 'Home' })
  expect(work.getByRole('status')).toHaveTextContent(/New \d+%/)
})

test('in the investment frame nothing is drawn of what was put in where nothing is known', async () => {
  const store = await aStore()
  await save(store, { name: 'pasteRows', values: { record: 'sprint', count: 1 } }, [
    { record: 'team', row: aTeam() },
    { record: 'sprint', row: aSprint({ from: '2026-10-19', to: '2026-11-01' }) },
  ])
  show(store, TEAM_ID, 'investment')
  expect(await screen.findByRole('heading', { name: 'No pot of funding yet' })).toBeVisible()
  expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: /^What was put in/ })).not.toBeInTheDocument()
})

test('in the investment frame what was put in stands beside the way to the target, and no number changes', async () => {
  const { store, team } = await exampleStore()
  show(store, team, 'investment')
  expect(
    await screen.findByRole('heading', { name: 'What was put in, and the way to the target' }),
  ).toBeInTheDocument()
  expect(screen.getByText('£1.24m of £1.80m')).toBeInTheDocument()
})

test('a copy shows the pots and what they paid, nothing to change, and nothing of what comes', async () => {
  const { store, team } = await exampleStore()
  const data = await teamNow(store.db, team)
  const copy = data.ok ? sharedCopy(data.value, TODAY) : data
  if (!copy.ok) throw new Error('Every day of the example has a price')
  const opened = await openCopy(store, copy.value)
  if (!opened.ok) throw new Error(opened.error.code)
  show(store, opened.value.team)
  await screen.findByRole('heading', { name: 'Pots' })
  expect(screen.getByText('£1.24m of £1.80m')).toBeInTheDocument()
  expect(screen.getAllByText('A copy holds no plan of what comes').length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: /Add a pot|Remove|Move|Change/ })).not.toBeInTheDocument()
  expect(screen.queryByText(/a working day/)).not.toBeInTheDocument()
})

test('a name of 300 characters, from right to left, is shown in full and keeps its direction', async () => {
  const { store, team } = await permitsTeam()
  const name = 'מענק '.repeat(60).trim()
  await saveRow(store, { record: 'pot', row: aPot({ id: 'long', team, name, amount: 9_000_00 }) })
  show(store, team)
  await screen.findByRole('heading', { name: 'Pots' })
  // Its buttons say it too, for those who listen.
  const [shown] = pots().getAllByText(name)
  expect(shown).toHaveAttribute('dir', 'auto')
})
