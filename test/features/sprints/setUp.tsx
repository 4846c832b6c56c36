import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { minor } from '#core/money.ts'
import { deliverableDefaults } from '#core/records/deliverable.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { SprintScreen } from '#features/sprints/SprintScreen.tsx'
import { SprintsScreen } from '#features/sprints/SprintsScreen.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'

export const day = (text: string) => IsoDate.parse(text)

/** Four developers at £500 a day, so that staff may be shown by engagement; two fortnights from 5 October 2026. */
export const plain: TeamSetUp = {
  team: { name: 'Permits' },
  division: 'england-and-wales',
  roles: [{ role: 'Developer', people: 4, price: { kind: 'entered', day: minor(500_00) } }],
  sprints: { from: day('2026-10-05'), to: day('2026-10-16'), count: 2 },
  outcome: {
    metric: { name: 'Permits finished online', unit: 'percent', people: 'people', action: 'finish online' },
    readings: [],
  },
}

export interface Here {
  readonly store: Store
  readonly team: string
  readonly user: ReturnType<typeof userEvent.setup>
  /** The live rows of a record, in the order in which they were added. */
  readonly rows: <R extends RecordName>(record: R) => Promise<RecordTypes[R][]>
  readonly add: (...changes: ChangeInput[]) => Promise<void>
}

const here = (store: Store, team: string): Here => ({
  store,
  team,
  user: userEvent.setup(),
  rows: async record =>
    (await store.db.table(record).where('team').equals(team).toArray()).filter(row => row.deleted === 0),
  add: async (...changes) => {
    const saved = await save(store, { name: 'pasteRows', values: { record: 'sprint', count: 1 } }, changes)
    if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  },
})

/** A store with a team of its own in it. */
export async function aTeamHere(setUp: TeamSetUp = plain): Promise<Here> {
  const store = await aStore()
  const made = await setUpTeam(store, setUp, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return here(store, made.value.team)
}

/** A store with the example team in it. */
export async function theExample(): Promise<Here> {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  expect(added.ok).toBe(true)
  return here(store, team)
}

export async function showSprints({ store, team }: Here) {
  renderTeamScreen(store, team, props => <SprintsScreen {...props} />)
  await screen.findByRole('heading', { level: 1, name: 'Sprints' })
}

/** The screen of the team's sprint with this number. */
export async function showSprint({ store, team, rows }: Here, number: number) {
  const sprint = (await rows('sprint')).find(row => row.number === number)
  renderTeamScreen(store, team, props => <SprintScreen {...props} id={sprint?.id ?? ''} />)
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^Sprint ${number}`) })
}

/** Sprint 1, £20,000, of a team with these deliverables. */
export async function sprintWith(...names: string[]): Promise<Here> {
  const here = await aTeamHere()
  await here.add(
    ...names.map(name => ({
      record: 'deliverable' as const,
      row: { ...deliverableDefaults, id: here.store.newId(), team: here.team, name },
    })),
  )
  await showSprint(here, 1)
  return here
}
