// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { IsoDate } from '#core/records/fields.ts'
import { minor } from '#core/money.ts'
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx'
import { readLive } from '#storage/reads/tables.ts'
import { addAsked } from '#storage/writes/deliverable.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { withTeam } from '#test/storage/aTeamSetUp.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'

const day = (text: string) => IsoDate.parse(text)
const nobody: TeamSetUp = {
  team: { name: 'Permits' },
  division: 'england-and-wales',
  roles: [],
  sprints: { from: day('2026-10-05'), count: 3 },
}

async function show(setUp: TeamSetUp) {
  const store = await aStore()
  const made = await setUpTeam(store, setUp, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  renderTeamScreen(store, made.value.team, props => <OverviewScreen {...props} />)
  return (await screen.findByRole('heading', { level: 1 })).textContent
}

/** The example team after the role of one of its people was renamed, so that no rate covers it. */
async function showWithoutARate() {
  const store = await aStore()
  const team = store.newId()
  const rows = exampleTeam({ today: TODAY, team, id: store.newId })
  const first = rows.find(({ record }) => record === 'allocation')
  const renamed = rows.map(row =>
    row.record === 'allocation' && row.row.id === first?.row.id
      ? { ...row, row: { ...row.row, role: 'Renamed' } }
      : row,
  )
  const added = await addExample(store, renamed)
  expect(added.ok).toBe(true)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} />)
  return (await screen.findByRole('heading', { level: 1 })).textContent
}

test('a team without people: nothing is known of its money, which is not £0', async () => {
  const heading = await show(nobody)
  expect(heading).toBe(
    'What was invested so far is not known: nobody is on the team yet. What changed for people is not defined yet.',
  )
  expect(screen.getByRole('link', { name: 'Add people to the team' })).toHaveAttribute('href', '#/team')
  expect(document.body).not.toHaveTextContent('£0')
  expect(document.body).not.toHaveTextContent('has a rate')
  expect(screen.getByRole('heading', { name: 'The chart starts with the first people' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add an outcome' })).toHaveAttribute('href', '#/outcomes/new')
  expect(screen.queryByRole('slider')).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'What the money bought' })).not.toBeInTheDocument()
})

test.each([
  [3, 'There is no cost to draw', /nobody was on the team when this copy was made/],
  [0, 'No sprint yet', /made before the team had a sprint/],
])(
  'a copy of a team without people, with %i sprints, tells nobody to add any',
  async (count, title, what) => {
    const { read } = await withTeam({ ...nobody, sprints: { ...nobody.sprints, count } })
    const copy = sharedCopy(await read(), TODAY)
    if (!copy.ok) throw new Error(JSON.stringify(copy.error))
    const store = await aStore()
    const opened = await openCopy(store, {
      ...copy.value,
      sprints: count === 0 ? [] : (await read()).sprints,
    })
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    renderTeamScreen(store, opened.value.team, props => <OverviewScreen {...props} />)
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
    expect(screen.getByText(what)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/\bAdd\b/)
  },
)

test('a team without people and without a sprint says both', async () => {
  const heading = await show({ ...nobody, sprints: { ...nobody.sprints, count: 0 } })
  expect(heading).toBe(
    'What was invested so far is not known: nobody is on the team yet. No sprint has started yet.',
  )
})

const developer = { role: 'Developer', people: 2, price: { kind: 'entered', day: minor(500_00) } } as const

test('a team whose sprints are all ahead: from when it counts and what is planned, and nothing is called missing', async () => {
  const heading = await show({
    ...nobody,
    roles: [developer],
    sprints: { from: day('2026-12-07'), count: 2 },
  })
  expect(heading).toBe('Nothing is invested yet. Sprint 1 starts on 7 December 2026.')
  expect(screen.getByRole('heading', { name: 'The chart starts on 7 December 2026' })).toBeVisible()
  expect(screen.getByText(/sprint 1 will cost £10,000\./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'See what is planned' })).toHaveAttribute('href', '#/sprints')
  expect(document.body).not.toHaveTextContent('overstated')
  expect(document.body).not.toHaveTextContent('nobody')
})

test('people who are still to come, and no sprint: nothing is spent yet, and nobody is called missing', async () => {
  const heading = await show({
    ...nobody,
    roles: [developer],
    sprints: { from: day('2026-12-07'), count: 0 },
  })
  expect(heading).toBe('Nothing is invested yet. No sprint has started yet.')
  expect(screen.getByRole('link', { name: 'Add the first sprint' })).toBeVisible()
})

test('money before the first sprint says what days it is for', async () => {
  const heading = await show({
    ...nobody,
    roles: [developer],
    sprints: { from: day('2026-10-26'), count: 0 },
  })
  expect(heading).toBe(
    '£7,000 invested so far. No sprint has started yet: this money is for days before the first.',
  )
})

test('people who cost money long after the last sprint are named, and what to do about it', async () => {
  await show({ ...nobody, roles: [developer], sprints: { from: day('2026-08-31'), count: 2 } })
  const attention = screen.getByRole('region', { name: 'What needs attention' })
  // 28 September to 3 November: 27 working days of two people at £500.
  expect(
    within(attention).getByRole('link', {
      name: 'Sprint 2 ended on 27 September 2026, and the team has put in £27,000 since, in no sprint: add the sprints that followed, or say under Team and rates when people left.',
    }),
  ).toHaveAttribute('href', '#/sprints')
})

test('the mission ends as a sentence before the next, and a baseline of days is one of days', async () => {
  await show({
    ...nobody,
    team: { name: 'Permits', mission: 'Anyone can get a permit in a day' },
    roles: [developer],
    outcome: {
      metric: { name: 'Days to a permit', unit: 'days', better: 'lower' },
      baseline: { date: day('2026-10-05'), value: 34 },
      readings: [{ date: day('2026-11-02'), value: 26 }],
    },
  })
  expect(
    screen.getByText(
      /^Anyone can get a permit in a day\. Measured against a baseline of 34 days on 5 October 2026;/,
    ),
  ).toBeVisible()
})

test('one role without a rate on the only sprint: the money is not known, and no scale is made up for it', async () => {
  const heading = await show({
    ...nobody,
    roles: [{ role: 'Developer', people: 1 }],
    sprints: { from: day('2026-10-26'), count: 1 },
  })
  expect(heading).toContain('What was invested so far is not known: Developer has no rate.')
  expect(screen.getAllByText('Not known')).toHaveLength(2)
  expect(screen.queryByText(/has a reading behind it/)).not.toBeInTheDocument()
  expect(screen.queryByText('All of it')).not.toBeInTheDocument()
  await screen.findByRole('slider')
  expect(screen.queryByText(/^£120$/)).not.toBeInTheDocument()
})

test('where all the rest keeps things running, the rest is not said to be linked', async () => {
  const store = await aStore()
  const team = store.newId()
  const rows = exampleTeam({ today: TODAY, team, id: store.newId }).filter(
    ({ record }) => record !== 'contribution' && record !== 'effort',
  )
  const deliverable = rows.find(({ record }) => record === 'deliverable')
  const sprints = rows.filter(({ record }) => record === 'sprint')
  const kept = rows.map(row =>
    row.record === 'deliverable' ? { ...row, row: { ...row.row, mark: 'keeps-running' as const } } : row,
  )
  const efforts = sprints.map(({ row }) => ({
    record: 'effort' as const,
    row: {
      id: store.newId(),
      team,
      sprint: row.id,
      deliverable: deliverable?.row.id ?? '',
      unit: 'percent' as const,
      amount: 100,
    },
  }))
  const added = await addExample(store, [...kept, ...efforts])
  expect(added.ok).toBe(true)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} />)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.getByText('The rest keeps things running, or the law requires it')).toBeInTheDocument()
  expect(screen.queryByText('All of it')).not.toBeInTheDocument()
})

test('a missing rate marks every figure that it lowers', async () => {
  expect(await showWithoutARate()).toContain('At least £')
  const bought = screen.getByRole('region', { name: /What the money bought/ })
  expect(bought).toHaveTextContent('Days without a rate are in none of it')
  const amounts = [...bought.querySelectorAll('.sw-bought-head .sw-amount')].map(node => node.textContent)
  expect(amounts.filter(text => text.includes('£') && !text.startsWith('At least'))).toEqual([])
  expect(screen.getByText('Linked to an outcome, of the money that has a rate')).toBeInTheDocument()
  const unit = screen.getByText('Investment for each point gained').parentElement ?? document.body
  expect(within(unit).getByRole('button', { name: /^At least £[\d,]+/ })).toBeInTheDocument()
})

test('a name begins its sentence with a capital, and the middle of one as it was written', async () => {
  const heading = await show({
    ...nobody,
    roles: [{ role: 'Developer', people: 1, price: { kind: 'entered', day: minor(500_00) } }],
    sprints: { from: day('2026-10-26'), count: 1 },
    outcome: {
      metric: { name: 'calls answered', unit: 'count', people: '', action: '' },
      readings: [],
    },
  })
  expect(heading).toContain('Calls answered has no baseline yet.')
  expect(
    await screen.findByRole('heading', { name: /Calls answered has no reading and no baseline yet$/ }),
  ).toBeInTheDocument()
})

test('money so far says that it holds the days to come of the sprint that is running', async () => {
  await show({
    ...nobody,
    roles: [{ role: 'Developer', people: 1, price: { kind: 'entered', day: minor(500_00) } }],
    sprints: { from: day('2026-10-26'), count: 1 },
  })
  expect(
    screen.getByText(/Sprint 1 counts in full, with its days to come until 8 November\./),
  ).toBeInTheDocument()
})

test('a team that has linked nothing yet is told what to do, not that nothing is measured', async () => {
  await show({
    ...nobody,
    roles: [{ role: 'Developer', people: 4, price: { kind: 'entered', day: minor(500_00) } }],
    outcome: {
      metric: { name: 'Permits finished online', unit: 'percent' },
      baseline: { date: day('2026-10-05'), value: 40 },
      readings: [{ date: day('2026-11-02'), value: 45 }],
    },
  })
  expect(document.body).not.toHaveTextContent('has a reading since its baseline')
  const link = screen.getByRole('link', { name: 'Say what was made, and link it to the outcome' })
  expect(link).toHaveAttribute('href', '#/sprints/deliverables')
})

test('once what was made is linked, the way leads to the sprint of which nobody said what its work went to', async () => {
  const store = await aStore()
  const made = await setUpTeam(
    store,
    {
      ...nobody,
      roles: [developer],
      outcome: { metric: { name: 'Permits finished online', unit: 'percent' }, readings: [] },
    },
    { today: TODAY },
  )
  if (!made.ok) throw new Error(made.error.code)
  const { team } = made.value
  const [outcome] = await readLive(store.db, 'outcome')
  const saved = await addAsked(store, {
    id: store.newId(),
    team,
    name: 'New form',
    kind: 'new',
    spending: 'resource',
    expectation: { outcome: outcome?.id ?? '' },
  })
  expect(saved.ok).toBe(true)
  const latest = (await readLive(store.db, 'sprint')).find(({ number }) => number === 3)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} />)
  const link = await screen.findByRole('link', { name: /^Say under sprint 3 what its work went to/ })
  expect(link).toHaveAttribute('href', `#/sprints/${latest?.id}/effort`)
  expect(screen.getAllByRole('link', { name: 'Link it' }).map(each => each.getAttribute('href'))).toEqual([
    `#/sprints/${latest?.id}/effort`,
    `#/sprints/${latest?.id}/effort`,
  ])
})
