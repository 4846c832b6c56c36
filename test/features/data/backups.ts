import { exampleTeam } from '#core/example/exampleTeam.ts'
import { IsoDate } from '#core/records/fields.ts'
import { minor } from '#core/money.ts'
import { writeBackup } from '#exchange/backup/writeBackup.ts'
import { allRows } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { TODAY } from '#test/support/renderScreen.tsx'

export const day = (text: string) => IsoDate.parse(text)

const permits: TeamSetUp = {
  team: { name: 'Permits', mission: 'Anyone can get a permit in a day.' },
  division: 'england-and-wales',
  roles: [
    { role: 'Developer', people: 3, price: { kind: 'entered', day: minor(50_000) } },
    { role: 'Designer', people: 1, price: { kind: 'entered', day: minor(45_000) } },
  ],
  sprints: { from: day('2026-10-05'), count: 2 },
  outcome: {
    metric: { name: 'Permits finished online', unit: 'percent', people: 'people', action: 'finish online' },
    baseline: { date: day('2026-10-01'), value: 40 },
    readings: [{ date: day('2026-10-30'), value: 50 }],
  },
}

/** A team of the user's own; its id. */
export async function aTeamIn(store: Store, changes: Partial<TeamSetUp> = {}): Promise<string> {
  const made = await setUpTeam(store, { ...permits, ...changes }, { today: TODAY })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value.team
}

/** The example team; its id. */
export async function anExampleIn(store: Store): Promise<string> {
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  if (!added.ok) throw new Error(JSON.stringify(added.error))
  return team
}

/** A backup of everything in a store, as a text. */
export const backupOf = async (store: Store, passphrase?: string): Promise<string> =>
  writeBackup(await allRows(store), {
    made: '2026-11-03T09:00:00.000Z',
    device: store.device,
    passphrase,
  })

/** A file as it is chosen. */
export const file = (text: string, name = 'backup.json') =>
  new File([text], name, { type: 'application/json' })
