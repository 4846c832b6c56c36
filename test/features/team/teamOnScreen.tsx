import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { IsoDate } from '#core/records/fields.ts'
import { minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { TeamScreen } from '#features/team/TeamScreen.tsx'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { teamNow } from '#storage/writes/teamNow.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import type { Frame } from '#ui/text.tsx'

export const day = (text: string) => IsoDate.parse(text)

/** Two developers at £500 a day worked, and a designer without a rate. */
export const permits: TeamSetUp = {
  team: { name: 'Permits', mission: 'Anyone can get a permit in a day.' },
  division: 'england-and-wales',
  roles: [
    { role: 'Developer', people: 2, price: { kind: 'entered', day: minor(50_000) } },
    { role: 'Designer', people: 1, fte: 0.5, price: { kind: 'entered', day: minor(40_000) } },
  ],
  sprints: { from: day('2026-10-05'), count: 2 },
}

export interface OnScreen {
  readonly store: Store
  readonly user: ReturnType<typeof userEvent.setup>
  /** The team's rows as they are stored now. */
  readonly now: () => Promise<TeamData>
}

/** With the rates shown for the visit, where there are any. */
async function show(store: Store, team: string, frame: Frame, at?: 'leave'): Promise<OnScreen> {
  renderTeamScreen(store, team, props => <TeamScreen {...props} {...(at && { at })} />, { frame })
  await screen.findByRole('heading', { level: 1, name: 'Team and rates' })
  const hidden = screen.queryByRole('button', { name: 'Show rates for this visit' })
  if (hidden) fireEvent.click(hidden)
  return {
    store,
    user: userEvent.setup({ delay: null }),
    now: async () => {
      const data = await teamNow(store.db, team)
      if (!data.ok) throw new Error(data.error.code)
      return data.value
    },
  }
}

export async function showTeam(
  setUp: TeamSetUp = permits,
  frame: Frame = 'cost',
  at?: 'leave',
): Promise<OnScreen> {
  const store = await aStore()
  const made = await setUpTeam(store, setUp, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return show(store, made.value.team, frame, at)
}

export async function showExample(frame: Frame = 'investment'): Promise<OnScreen> {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  expect(added.ok).toBe(true)
  return show(store, team, frame)
}

export const section = (name: string) => within(screen.getByRole('region', { name }))

export const table = (name: string) => within(screen.getByRole('table', { name }))

/** Puts a text in a field at once: what is typed key by key is for the tests of keys. */
export const fill = (field: HTMLElement, text: string) =>
  void fireEvent.change(field, { target: { value: text } })

/** Empties a field and types in it. */
export async function retype(user: OnScreen['user'], field: HTMLElement, text: string) {
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}

export const said = (text: RegExp | string) =>
  waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map(each => each.textContent)
        .join('\n'),
    ).toMatch(text),
  )

/** The text of each data row of a table. */
export const rowTexts = (name: string) =>
  table(name)
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent)
