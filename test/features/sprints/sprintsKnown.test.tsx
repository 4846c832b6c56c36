// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { absenceDefaults } from '#core/records/absence.ts'
import { aTeamHere, day, plain, showSprint, showSprints, theExample } from './setUp.tsx'

const table = () => screen.getByRole('table', { name: 'Sprints, oldest first' })
const row = (name: RegExp) => within(table()).getByRole('row', { name })

test('the list of sprints and one sprint each say once that cost is likely overstated, until leave is entered', async () => {
  const here = await aTeamHere()
  const said = () => screen.queryAllByText(/^Cost is likely overstated/)
  const link = () => screen.getByRole('link', { name: 'Enter leave in Team and rates' })
  await showSprints(here)
  expect(said()).toHaveLength(1)
  expect(link()).toHaveAttribute('href', '#/team/leave')
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
  expect((await here.rows('sprint')).map(({ sealed }) => sealed?.total)).toEqual([20_000_00, 20_000_00])
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/^Undone: Closed 2 sprints that had ended/)).toBeInTheDocument()
  await waitFor(async () =>
    expect((await here.rows('sprint')).every(({ sealed }) => sealed === undefined)).toBe(true),
  )
})

test('sprints that ended and have no price are not offered to be closed', async () => {
  const here = await aTeamHere({ ...plain, roles: [{ role: 'Designer', people: 3 }] })
  await showSprints(here)
  expect(row(/^Sprint 1/)).toHaveTextContent('No rate')
  expect(screen.queryByRole('button', { name: /have ended/ })).toBeNull()
})

const pounds = (text: string | null | undefined) =>
  Number(/£([\d,]+)/.exec(text ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN)

test('the sprints of the example add up on screen, and so do those and the money between them', async () => {
  await showSprints(await theExample())
  const costOf = (name: RegExp) =>
    pounds(within(row(name)).getAllByRole('button', { name: /£/ })[0]?.textContent)
  const sprints = Array.from({ length: 14 }, (_, i) => costOf(new RegExp(`^Sprint ${i + 1} `)))
  const inSprints = pounds(row(/^In sprints so far/).textContent)
  expect(sprints.reduce((all, each) => all + each, 0)).toBe(inSprints)
  expect(inSprints + costOf(/^Between sprints/)).toBe(costOf(/^All money so far/))
})
