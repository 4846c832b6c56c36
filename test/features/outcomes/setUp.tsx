import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { OutcomeScreen } from '#features/outcomes/OutcomeScreen.tsx'
import { OutcomesScreen } from '#features/outcomes/OutcomesScreen.tsx'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { day } from '#test/support/builders.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'

export interface Here {
  readonly store: Store
  readonly team: string
  readonly user: ReturnType<typeof userEvent.setup>
  /** The live rows of a record, as stored. */
  readonly rows: <R extends RecordName>(record: R) => Promise<RecordTypes[R][]>
}

const here = (store: Store, team: string): Here => ({
  store,
  team,
  user: userEvent.setup(),
  rows: async record => {
    const rows = await store.db.table(record).toArray()
    return rows.filter(row => row.deleted === 0)
  },
})

/** The example team in a store of its own. */
export async function theExample(): Promise<Here> {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  if (!added.ok) throw new Error(added.error.code)
  return here(store, team)
}

const plain: TeamSetUp = {
  team: { name: 'Licences' },
  division: 'england-and-wales',
  roles: [],
  sprints: { from: day('2026-10-05'), count: 1 },
}

/** A team without anything measured, unless an outcome is given. */
export async function aTeam(outcome?: TeamSetUp['outcome']): Promise<Here> {
  const store = await aStore()
  const set = await setUpTeam(store, { ...plain, ...(outcome && { outcome }) }, { today: TODAY })
  if (!set.ok) throw new Error(set.error.code)
  return here(store, set.value.team)
}

export async function showOutcomes({ store, team }: Here, readOnly?: boolean): Promise<void> {
  renderTeamScreen(store, team, props => <OutcomesScreen {...props} readOnly={readOnly ?? props.readOnly} />)
  await screen.findByRole('heading', { level: 1, name: 'Outcomes' })
}

/** Shows an outcome by its metric's name, or what `id` names. */
export async function showOutcome(at: Here, which: string, readOnly?: boolean): Promise<void> {
  const metric = (await at.rows('metric')).find(({ name }) => name === which)
  const outcome = (await at.rows('outcome')).find(row => row.metric === metric?.id)
  await showOne(at, outcome?.id ?? which, readOnly)
}

export async function showOne({ store, team }: Here, id: string, readOnly?: boolean): Promise<void> {
  renderTeamScreen(store, team, props => (
    <OutcomeScreen {...props} id={id} readOnly={readOnly ?? props.readOnly} />
  ))
  await screen.findByRole('heading', { level: 1 }, { timeout: 5000 })
}
