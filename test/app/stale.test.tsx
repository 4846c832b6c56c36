import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { aStore, renderTeamScreen } from '#test/support/renderScreen.tsx'
import { Button } from '#ui/actions/Button.tsx'

test('a row that was changed elsewhere meanwhile shows both versions in words, and mine can take its place', async () => {
  const store = await aStore()
  const made = await setUpTeam(store, {
    team: { name: 'Permits' },
    division: 'scotland',
    roles: [{ role: 'Developer', people: 2, price: { kind: 'entered', day: minor(50_000) } }],
    sprints: { from: IsoDate.parse('2026-10-05'), count: 1 },
  })
  if (!made.ok) throw new Error('not set up')
  renderTeamScreen(store, made.value.team, ({ data, act }) => {
    const [row] = data.allocations
    const stale = row && { record: 'allocation' as const, row: { ...row, people: 5 }, base: 'long ago' }
    return (
      <Button
        onClick={() => stale && void act(saveRow(store, stale), 'Saved.')}
      >{`${row?.people} people`}</Button>
    )
  })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '2 people' }))
  const dialog = await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' })
  const people = await within(dialog).findByRole('row', { name: /People/ })
  expect(
    within(people)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['2', '5'])
  await user.click(within(dialog).getByRole('button', { name: 'Put mine in its place' }))
  expect(await screen.findByRole('button', { name: '5 people' })).toBeInTheDocument()
})
