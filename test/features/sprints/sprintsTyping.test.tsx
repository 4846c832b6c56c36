// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Sprint } from '#core/records/sprint.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { aTeamHere, day, showSprints } from './setUp.tsx'

async function typingWhileSavedElsewhere(change: Partial<Sprint>) {
  const here = await aTeamHere()
  await showSprints(here)
  const goal = () => screen.getByRole('textbox', { name: 'Goal, sprint 1' })
  await here.user.type(goal(), 'Mine')
  const [stored] = await here.rows('sprint')
  if (!stored) throw new Error('No sprint')
  const saved = await saveRow(here.store, {
    record: 'sprint',
    row: { ...stored, ...change },
    base: stored.hlc,
  })
  expect(saved.ok).toBe(true)
  const stays = async () => {
    await waitFor(() => expect(screen.getByLabelText('First day, sprint 1')).toHaveValue(change.from))
    expect(goal()).toHaveValue('Mine')
  }
  const goals = async () => (await here.rows('sprint')).map(sprint => sprint.goal)
  return { ...here, goal, goals, stays }
}

test('a goal being typed stays when another tab saves that goal; left, both are shown, and mine can be put in its place', async () => {
  const { user, goal, goals, stays } = await typingWhileSavedElsewhere({
    goal: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  const both = await within(dialog).findByRole('row', { name: /^Goal/ })
  expect(
    within(both)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['Theirs', 'Mine'])
  expect(await goals()).toEqual(['Theirs', ''])
  await user.click(within(dialog).getByRole('button', { name: 'Put mine in its place' }))
  await waitFor(() => expect(goal()).toHaveValue('Mine'))
  expect(await goals()).toEqual(['Mine', ''])
})

test('closed, the dialogue keeps the other version, and the cell says so', async () => {
  const { user, goal, goals, stays } = await typingWhileSavedElsewhere({
    goal: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(goal()).toHaveValue('Theirs')
  expect(await goals()).toEqual(['Theirs', ''])
})

test('a goal being typed while another tab moves the days of the sprint is no conflict: both are kept', async () => {
  const { user, goals, rows, stays } = await typingWhileSavedElsewhere({ from: day('2026-10-06') })
  await stays()
  await user.tab()
  expect(await screen.findByText('Sprint 1 changed.')).toBeInTheDocument()
  expect(await goals()).toEqual(['Mine', ''])
  expect((await rows('sprint'))[0]?.from).toBe('2026-10-06')
})
