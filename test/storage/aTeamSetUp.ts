import 'fake-indexeddb/auto'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import type { Store } from '#storage/store.ts'
import { setUpTeam, type TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { day, pence } from '#test/support/builders.ts'
import { openTest, valueOf } from './openTest.ts'

export const TODAY = day('2026-06-20')

export const setUp: TeamSetUp = {
  team: { name: 'Renew a licence' },
  division: 'scotland',
  roles: [
    { role: 'Developer', people: 4, price: { kind: 'entered', day: pence(500_00) } },
    {
      role: 'Designer',
      people: 2,
      fte: 0.5,
      engagement: 'contractor',
      price: { kind: 'entered', day: pence(600_00) },
    },
  ],
  sprints: { from: day('2026-06-01'), to: day('2026-06-12'), count: 3 },
  outcome: {
    metric: { name: 'Completion rate', people: 'drivers', action: 'finish online' },
    baseline: { value: 60, date: '2026-05-01' },
    target: { value: 80 },
    readings: [
      { date: '2026-06-01', value: 62 },
      { date: '2026-06-15', value: 66 },
    ],
  },
}

/** A store with that team, and a way to read it. */
export async function withTeam(
  input: TeamSetUp = setUp,
): Promise<{ store: Store; team: string; read: () => Promise<TeamData> }> {
  const store = await openTest()
  const { team } = valueOf(await setUpTeam(store, input))
  const reader = teamReader(store, team)
  const read = async () => {
    const snapshot = await reader.read()
    if (snapshot.kind !== 'ready') throw new Error(snapshot.kind)
    return snapshot.data
  }
  return { store, team, read }
}

export const sprintOf = (data: TeamData, number: number): Sprint => {
  const found = data.sprints.find(sprint => sprint.number === number)
  if (!found) throw new Error(`No sprint ${number}`)
  return found
}
