import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { StartScreen } from '#features/start/StartScreen.tsx'
import { emptySetUp } from '#features/start/setUpForm.ts'
import { readDevice } from '#storage/device.ts'
import { keepDraft } from '#storage/drafts/drafts.ts'
import { readLive } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { aStore, renderScreen, TODAY } from '#test/support/renderScreen.tsx'

const show = async (store: Store, frame: 'cost' | 'investment' = 'investment') => {
  window.location.hash = '#/start'
  renderScreen(store, props => <StartScreen {...props} />, { frame })
  await screen.findByRole('heading', { level: 1 })
  return userEvent.setup({ delay: null })
}

async function aTeam(store: Store, name: string): Promise<string> {
  const sprints = { from: IsoDate.parse('2026-10-05'), count: 1 }
  const made = await setUpTeam(store, { team: { name }, division: 'scotland', roles: [], sprints })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.team
}

test('three ways in, and one to what somebody kept', async () => {
  await show(await aStore())
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'See an example team',
    'Set up your team',
    'Ask ‘is this worth it?’',
  ])
  expect(screen.getByRole('button', { name: 'See the example' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Set up your team' })).toHaveAttribute('href', '#/setup')
  expect(screen.getByRole('link', { name: 'Ask the question' })).toHaveAttribute('href', '#/worth')
  expect(screen.getByRole('link', { name: 'Open it on the Data screen' })).toHaveAttribute('href', '#/data')
})

test('a set-up that was left half done is named, and gone on with', async () => {
  const store = await aStore()
  await keepDraft(store, 'setUp', '', { on: TODAY, form: { ...emptySetUp(), name: 'Parking permits' } })
  await show(store)
  const link = await screen.findByRole('link', { name: 'Go on with the set-up' })
  expect(link).toHaveAttribute('href', '#/setup')
  expect(
    screen.getByText('What you typed for Parking permits is kept on this device, and is no team yet.'),
  ).toBeVisible()
})

test.each([
  ['investment', 'What your team puts in, beside what changes for people.'],
  ['cost', 'What each sprint costs, beside what changes for people.'],
] as const)('what it is for, in the words of the %s frame', async (frame, sentence) => {
  await show(await aStore(), frame)
  expect(screen.getByRole('heading', { level: 1, name: sentence })).toBeVisible()
})

test('the example is added once, however often it is asked for, and is the team that is shown', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.dblClick(screen.getByRole('button', { name: 'See the example' }))
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  const teams = await readLive(store.db, 'team')
  expect(teams).toMatchObject([{ origin: 'example' }])
  expect((await readDevice(store.db, ['team'])).team).toBe(teams[0]?.id)
  window.location.hash = '#/start'
  await user.click(await screen.findByRole('button', { name: 'See the example' }))
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  expect(await readLive(store.db, 'team')).toHaveLength(1)
})

test('teams that are here are listed, and open', async () => {
  const store = await aStore()
  const long = 'Long '.repeat(60).trim()
  await aTeam(store, long)
  const permits = await aTeam(store, 'Permits')
  const user = await show(store)
  expect(await screen.findByRole('button', { name: long })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Permits' }))
  await waitFor(async () => expect((await readDevice(store.db, ['team'])).team).toBe(permits))
  await waitFor(() => expect(window.location.hash).toBe('#/'))
})
