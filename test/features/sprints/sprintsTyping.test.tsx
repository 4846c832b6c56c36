// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Sprint } from '#core/records/sprint.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { aTeamHere, day, showSprints } from './setUp.tsx'

async function typingWhileSavedElsewhere(change: Partial<Sprint>) {
  const here = await aTeamHere()
  await showSprints(here)
  const name = () => screen.getByRole('textbox', { name: 'Name, sprint 1' })
  await here.user.type(name(), 'Mine')
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
    expect(name()).toHaveValue('Mine')
  }
  const names = async () => (await here.rows('sprint')).map(sprint => sprint.name)
  return { ...here, name, names, stays }
}

test('a name being typed stays when another tab saves that name; left, both are shown, and mine can be put in its place', async () => {
  const { user, name, names, stays } = await typingWhileSavedElsewhere({
    name: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  const both = await within(dialog).findByRole('row', { name: /^Name/ })
  expect(
    within(both)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['Theirs', 'Mine'])
  expect(await names()).toEqual(['Theirs', ''])
  await user.click(within(dialog).getByRole('button', { name: 'Put mine in its place' }))
  await waitFor(() => expect(name()).toHaveValue('Mine'))
  expect(await names()).toEqual(['Mine', ''])
})

test('closed, the dialogue keeps the other version, and the cell says so', async () => {
  const { user, name, names, stays } = await typingWhileSavedElsewhere({
    name: 'Theirs',
    from: day('2026-10-06'),
  })
  await stays()
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(name()).toHaveValue('Theirs')
  expect(await names()).toEqual(['Theirs', ''])
})

test('a name being typed while another tab moves the days of the sprint is no conflict: both are kept', async () => {
  const { user, names, rows, stays } = await typingWhileSavedElsewhere({ from: day('2026-10-06') })
  await stays()
  await user.tab()
  expect(await screen.findByText('Sprint 1 changed.')).toBeInTheDocument()
  expect(await names()).toEqual(['Mine', ''])
  expect((await rows('sprint'))[0]?.from).toBe('2026-10-06')
})
