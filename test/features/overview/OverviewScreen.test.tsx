// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { IsoDate } from '#core/records/fields.ts'
import { minor } from '#core/money.ts'
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import type { Frame } from '#ui/text.tsx'

const day = (text: string) => IsoDate.parse(text)

const plain: TeamSetUp = {
  team: { name: 'Permits', mission: 'Anyone can get a permit in a day.' },
  division: 'england-and-wales',
  roles: [{ role: 'Developer', people: 2, price: { kind: 'entered', day: minor(50_000) } }],
  sprints: { from: day('2026-10-05'), count: 2 },
}

type Mark = readonly [date: string, value: number]

const online = (baseline: Mark | undefined, ...readings: readonly Mark[]): TeamSetUp['outcome'] => ({
  metric: { name: 'Permits finished online', unit: 'percent', people: 'people', action: 'finish online' },
  ...(baseline && { baseline: { date: day(baseline[0]), value: baseline[1] } }),
  readings: readings.map(([date, value]) => ({ date: day(date), value })),
})

async function show(setUp: TeamSetUp, frame: Frame = 'investment', store?: Store) {
  const opened = store ?? (await aStore())
  const made = await setUpTeam(opened, setUp, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  renderTeamScreen(opened, made.value.team, props => <OverviewScreen {...props} />, { frame })
  return (await screen.findByRole('heading', { level: 1 })).textContent
}

async function showExample(frame: Frame) {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  expect(added.ok).toBe(true)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} />, { frame })
  return (await screen.findByRole('heading', { level: 1 })).textContent
}

test('the example leads with the group that is behind, and says the same numbers in both frames', async () => {
  const invested = await showExample('investment')
  expect(invested).toBe(
    'People who use a screen reader: 9 points behind everyone on applications finished online. ' +
      '£1.24m invested so far. 25 more families in every 100 now finish online.',
  )
  expect(screen.getByText(/Of the money, .* is reconciled to the ledger/)).toBeInTheDocument()
})

test('beside the share that is linked stand the share that keeps things running and what is not linked', async () => {
  await showExample('cost')
  const linked = screen.getByText('Linked to an outcome').closest('div')
  expect(linked).toHaveTextContent(
    /^Linked to an outcome\d+% .*?\d+% keeps things running or the law requires it; £[\d,]+ .*is not linked/,
  )
  const [, kept] = /(\d+)% keeps/.exec(linked?.textContent ?? '') ?? []
  const bought = screen.getByRole('region', { name: 'What the money bought' })
  expect([...bought.querySelectorAll('.sw-tag')].map(({ textContent }) => textContent)).toContain(
    `${kept}% of spend`,
  )
})

test('the cost frame changes the words only', async () => {
  expect(await showExample('cost')).toContain('£1.24m spent so far.')
})

test('what the money bought adds up to the headline, the uncomfortable parts too', async () => {
  await showExample('cost')
  const bought = screen.getByRole('region', { name: 'What the money bought' })
  expect(within(bought).getByText('Not linked to an outcome')).toBeInTheDocument()
  expect(within(bought).getByText('Keeps things running, required by law')).toBeInTheDocument()
  const amounts = [...bought.querySelectorAll('.sw-bought-head .sw-amount')].map(({ textContent }) =>
    Number(/£([\d,]+)/.exec(textContent)?.[1]?.replaceAll(',', '') ?? 0),
  )
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  expect((total / 1e6).toFixed(2)).toBe('1.24')
})

test('a figure opens to how it was worked out, with rates hidden', async () => {
  await showExample('cost')
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^£96,.* How this is worked out/ }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('What it is made of')).toBeInTheDocument()
  expect(
    within(dialog).getByText(/inputs are close to pay and are hidden until you show rates/),
  ).toBeInTheDocument()
  expect(within(dialog).queryByRole('row', { name: /Developer/ })).not.toBeInTheDocument()
})

test('what needs attention is named: an overdue reading, and a closed sprint whose price moved', async () => {
  await showExample('cost')
  const attention = screen.getByRole('region', { name: 'What needs attention' })
  expect(
    within(attention).getByRole('link', { name: /Lost applications: a reading was due/ }),
  ).toBeInTheDocument()
  expect(within(attention).getByRole('link', { name: /Sprint 13 is closed/ })).toBeInTheDocument()
})

test('nothing defined yet', async () => {
  expect(await show(plain)).toBe('£22k invested so far. What changed for people is not defined yet.')
})

test('nothing measured yet', async () => {
  const heading = await show({ ...plain, outcome: online(['2026-10-01', 40]) })
  expect(heading).toBe('£22k invested so far. Permits finished online is not measured yet.')
})

test('worse than the baseline says fewer', async () => {
  const heading = await show({ ...plain, outcome: online(['2026-10-01', 40], ['2026-10-30', 37]) }, 'cost')
  expect(heading).toBe(
    '£22k spent so far. 3 fewer people in every 100 now finish online, which is worse than before.',
  )
})

test('points are no more exact than the percents they lie between, and the year of the baseline is said', async () => {
  const heading = await show({ ...plain, outcome: online(['2015-10-01', 50.85], ['2026-10-30', 81.87]) })
  expect(heading).toContain('31 more people in every 100 now finish online.')
  expect(screen.getByRole('button', { name: '+31 points' }).parentElement).toHaveTextContent(
    '+31 points since 1 October 2015',
  )
})

test('no change says so', async () => {
  const heading = await show({ ...plain, outcome: online(['2026-10-01', 40], ['2026-10-30', 40]) })
  expect(heading).toContain('Permits finished online is unchanged since 1 October 2026: 40%.')
})

test('without a target the sentence says that none is set', async () => {
  await show({ ...plain, outcome: online(['2026-10-01', 40], ['2026-10-30', 50]) })
  expect(
    screen.getByText(/Measured against a 40% baseline on 1 October 2026; no target is set/),
  ).toBeInTheDocument()
})

test('a day without a rate makes the total a least one and names the role', async () => {
  const heading = await show({
    ...plain,
    roles: [...plain.roles, { role: 'Designer', people: 1, from: day('2026-10-19') }],
    outcome: online(['2026-10-01', 40], ['2026-10-30', 50]),
  })
  expect(heading).toContain('At least')
  expect(screen.getByText(/No rate covers some days of Designer/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: /Designer has no rate from/ }).length).toBeGreaterThan(0)
})

test('before the first sprint there is one thing to do', async () => {
  const heading = await show({ ...plain, sprints: { from: day('2026-10-05'), count: 0 } })
  expect(heading).toContain('No sprint has started yet: this money is for days before the first.')
  expect(screen.getByRole('link', { name: 'Add the first sprint' })).toHaveAttribute('href', '#/sprints')
})

test('a group that is behind is still named where a guardrail leads', async () => {
  const store = await aStore()
  const team = store.newId()
  const rows = exampleTeam({ today: TODAY, team, id: store.newId })
  const lost = rows.find(row => row.record === 'outcome' && row.row.guardrail)
  const worse = rows.map(row =>
    row.record === 'reading' && row.row.outcome === lost?.row.id
      ? { ...row, row: { ...row.row, value: 400 } }
      : row,
  )
  const added = await addExample(store, worse)
  expect(added.ok).toBe(true)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} />)
  const heading = await screen.findByRole('heading', { level: 1 })
  expect(heading).toHaveTextContent(/^Lost applications got worse/)
  const attention = screen.getByRole('region', { name: 'What needs attention' })
  expect(
    within(attention).getByRole('link', { name: /People who use a screen reader: 9 points behind/ }),
  ).toBeInTheDocument()
})

const overstated = () => screen.queryAllByText(/^Cost is likely overstated/)

test('without any absence entered the cost is said once to be likely overstated, with the way to where leave is entered', async () => {
  await show(plain)
  expect(overstated()).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Enter leave in Team and rates' })).toHaveAttribute(
    'href',
    '#/team/leave',
  )
})

test('with leave entered, or without any sprint to be too dear, nothing of that is said', async () => {
  await showExample('cost')
  expect(overstated()).toEqual([])
  cleanup()
  await show({ ...plain, sprints: { ...plain.sprints, count: 0 } })
  expect(overstated()).toEqual([])
})

test('of fewer than three people the cost of a working day is close to pay, and is not shown', async () => {
  await show({ ...plain, sprints: { from: day('2026-10-26'), count: 1 } })
  expect(screen.queryByText(/a working day/)).toBeNull()
  cleanup()
  const [role] = plain.roles ?? []
  await show({
    ...plain,
    roles: role ? [{ ...role, people: 3 }] : [],
    sprints: { from: day('2026-10-26'), count: 1 },
  })
  expect(screen.getByText('£1,500 a working day')).toBeInTheDocument()
})
