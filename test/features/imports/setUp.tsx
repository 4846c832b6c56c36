import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, vi } from 'vitest'
import { minor } from '#core/money.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { ImportsScreen } from '#features/imports/ImportsScreen.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { day } from '#test/support/builders.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { DeskWorker } from './deskWorker.ts'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

/** Four delivery managers at £500 a day; two fortnights from 30 March 2026; one outcome in percent. */
const permits: TeamSetUp = {
  team: { name: 'Permits' },
  division: 'england-and-wales',
  roles: [{ role: 'Delivery manager', people: 4, price: { kind: 'entered', day: minor(500_00) } }],
  sprints: { from: day('2026-03-30'), to: day('2026-04-10'), count: 2 },
  outcome: {
    metric: { name: 'Permits finished online', unit: 'percent', people: 'people', action: 'finish online' },
    readings: [],
  },
}

export interface Here {
  readonly store: Store
  readonly team: string
  readonly user: ReturnType<typeof userEvent.setup>
  /** The live rows of a record. */
  readonly rows: <R extends RecordName>(record: R) => Promise<RecordTypes[R][]>
  readonly add: (...changes: ChangeInput[]) => Promise<void>
}

/** A team in a store of its own; `without` leaves out its sprints. */
export async function aTeam(setUp: TeamSetUp = permits): Promise<Here> {
  const store = await aStore()
  const made = await setUpTeam(store, setUp, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return {
    store,
    team: made.value.team,
    user: userEvent.setup(),
    rows: async record => (await store.db.table(record).toArray()).filter(row => row.deleted === 0),
    add: async (...changes) => {
      const saved = await save(store, { name: 'pasteRows', values: { record: 'sprint', count: 1 } }, changes)
      if (!saved.ok) throw new Error(JSON.stringify(saved.error))
    },
  }
}

export async function showImports({ store, team }: Here): Promise<void> {
  renderTeamScreen(store, team, props => <ImportsScreen {...props} />)
  await screen.findByRole('heading', { level: 1, name: 'Which file do you have?' })
}

/** Chooses a file under its real name, as a user does. */
export async function upload({ user }: Here, name: string, content: BlobPart): Promise<void> {
  await user.upload(await screen.findByLabelText('Choose a file'), new File([content], name))
}

/** Chooses a file and waits until it is open under its name. */
export async function openFile(here: Here, name: string, content: BlobPart): Promise<void> {
  await upload(here, name, content)
  await screen.findByRole('heading', { level: 1, name })
}

/** Presses a button once it can be pressed, as anybody would. */
export async function press({ user }: Here, name: string | RegExp): Promise<void> {
  await screen.findByRole('button', { name })
  await waitFor(() => expect(screen.getByRole('button', { name })).toBeEnabled())
  await user.click(screen.getByRole('button', { name }))
}

/** Everything that is stored, by record, without what only says when. */
export async function everything({ store }: Here, records: readonly RecordName[]): Promise<unknown> {
  const tables = await Promise.all(records.map(record => store.db.table(record).toArray()))
  return tables.map(rows =>
    rows.filter(row => row.deleted === 0).map(({ hlc: _hlc, by: _by, ...row }) => row),
  )
}

/** Undoes the last command from its notice, and waits until all is as it was. */
export async function undoBringsBack(
  here: Here,
  records: readonly RecordName[],
  before: unknown,
): Promise<void> {
  await press(here, 'Undo')
  await waitFor(async () => expect(await everything(here, records)).toEqual(before))
}
