import { figuresOf } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { recordNames, type RecordName } from '#core/records/registry.ts'
import { writeDevice, writeMarks } from '#storage/device.ts'
import { tick } from '#storage/hlc.ts'
import { openStore } from '#storage/openStore.ts'
import { save } from '#storage/save.ts'
import { Dexie } from 'dexie'
import { stores } from '#storage/db.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { day, pence } from '#test/support/builders.ts'
import { editedRate, largeTeam, type Size } from '#test/bench/largeTeam.ts'

declare global {
  interface Window {
    /** The browser is started with it. */
    gc: () => void
    /** Milliseconds of each run, by size: all figures of the team, and reading every field of the same rows once. */
    recompute: (sizes: readonly Size[], runs: number) => { figures: number[]; reading: number[] }[]
    /** A team of one, whose ledger is empty. */
    setUp: () => Promise<void>
    /** Milliseconds of a bare `bulkAdd` of the payments and cost items that are stored, and how many payments. */
    bareWrite: () => Promise<{ took: number; rows: number }>
    /** Fills this origin's database with the team, and edits one rate of it by a command, which can be undone. */
    fill: (today: IsoDate) => Promise<void>
  }
}

/** One run on rows of its own, so that nothing is remembered from the run before. */
function timed(data: TeamData, work: (data: TeamData) => unknown): number {
  const rows = structuredClone(data)
  // What the copy and earlier runs leave behind is no work of this one.
  window.gc()
  const started = performance.now()
  work(rows)
  return performance.now() - started
}

function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + fieldsOf(inner), 0)
}

window.recompute = (sizes, runs) => {
  const teams = sizes.map(largeTeam)
  const measured = teams.map(() => ({ figures: new Array<number>(), reading: new Array<number>() }))
  // A first run of each, so that both are compiled.
  for (const { data, today } of teams) fieldsOf(figuresOf(data, today).data)
  // Turn by turn, so that what else the machine does meets every size.
  for (let run = 0; run < runs; run++)
    for (const [i, { data, today }] of teams.entries()) {
      measured[i]?.figures.push(timed(data, rows => figuresOf(rows, today)))
      measured[i]?.reading.push(timed(data, fieldsOf))
    }
  return measured
}

const tables = (data: TeamData): Record<RecordName, readonly object[]> => ({
  workspace: [data.workspace],
  team: [data.team],
  calendar: [data.calendar],
  supplier: data.suppliers,
  rate: data.rates,
  allocation: data.allocations,
  absence: data.absences,
  costItem: data.costItems,
  sprint: data.sprints,
  deliverable: data.deliverables,
  effort: data.efforts,
  metric: data.metrics,
  outcome: data.outcomes,
  contribution: data.contributions,
  reading: data.readings,
  settlement: data.settlements,
  ledgerFile: [],
  ledgerRow: [],
  ledgerRule: [],
  retro: data.retros,
  vote: data.votes,
  decision: data.decisions,
  pot: data.pots,
})

window.fill = async today => {
  const store = await openStore()
  const { data } = largeTeam({ times: 1, sprintLength: 14, today })
  const stamp = { hlc: tick('', store.now(), store.device), by: store.device }
  for (const [record, rows] of Object.entries(tables(data)))
    await store.db.table(record).bulkPut(rows.map(row => ({ ...row, ...stamp })))
  // As the commands leave them that would have brought the rows.
  await writeMarks(store.db, data.team.id, Object.fromEntries(recordNames.map(name => [name, stamp.hlc])))
  await writeDevice(store.db, { team: data.team.id, clock: stamp.hlc })
  const row = editedRate(data, today)
  const edited = await save(store, { name: 'editRow' }, [{ record: 'rate', row, base: stamp.hlc }])
  if (!edited.ok) throw new Error(JSON.stringify(edited.error))
  store.close()
}

window.setUp = async () => {
  const store = await openStore()
  const made = await setUpTeam(store, {
    team: { name: 'Ledger' },
    division: 'england-and-wales',
    roles: [{ role: 'Developer', people: 1, price: { kind: 'entered', day: pence(500_00) } }],
    sprints: { from: day('2026-01-05'), count: 1 },
  })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  store.close()
}

window.bareWrite = async () => {
  const store = await openStore()
  const [rows, items] = await Promise.all(
    ['ledgerRow', 'costItem'].map(record => store.db.table<object>(record).toArray()),
  )
  store.close()
  const bare = new Dexie('bare')
  bare.version(1).stores(stores)
  await bare.open()
  const started = performance.now()
  await bare.table('ledgerRow').bulkAdd(rows ?? [])
  await bare.table('costItem').bulkAdd(items ?? [])
  const took = performance.now() - started
  bare.close()
  return { took, rows: rows?.length ?? 0 }
}
