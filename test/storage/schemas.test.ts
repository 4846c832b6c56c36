import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { figuresOf } from '#core/figures.ts'
import { recordNames, records } from '#core/records/registry.ts'
import { schemaVersion } from '#core/records/upgrade.ts'
import { stores } from '#storage/db.ts'
import { rowTable } from '#storage/entries.ts'
import { redo, undo } from '#storage/history.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { readLive } from '#storage/reads/tables.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { closeSprint } from '#storage/writes/sprints.ts'
import { aCostItem, aPot, day, pence } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { setUp } from './aTeamSetUp.ts'
import { content, did, freshName, openTest, valueOf } from './openTest.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/schemas')
const fixtureOf = (schema: number) => resolve(FOLDER, `${schema}.json`)

/** A whole database as a release left it: never edited once that release is out. */
interface Fixture {
  readonly schema: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly object[]>>
}

const TODAY = day('2026-11-20')

/** A database with everything in it: the example, an own team with a closed sprint, one removed, one undone. */
async function makeFixture(): Promise<Fixture> {
  let now = Date.UTC(2026, 10, 20, 9)
  const store = await openTest({ now: () => (now += 1000), random: bytes => bytes.fill(7) })
  await did(addExample(store, exampleTeam({ today: TODAY, team: store.newId(), id: store.newId })))
  const own = valueOf(await setUpTeam(store, setUp))
  const read = await teamReader(store, own.team).read()
  if (read.kind === 'ready' && read.data.sprints[0]) await did(closeSprint(store, read.data.sprints[0]))
  await did(
    importLedger(store, {
      team: own.team,
      file: { name: 'spend.csv', holds: { kind: 'over', amount: pence(25_000_00) } },
      rows: ['Hosting', 'Agency staff', 'Rent'].map((type, i) => ({
        row: i + 2,
        date: day('2026-11-02'),
        supplier: `Supplier ${i}`,
        description: type,
        area: 'DIGITAL',
        type,
        reference: String(i),
        money: { net: pence(26_000_00), vat: { kind: 'not-stated' } },
      })),
      rules: [
        {
          when: [{ field: 'type', is: 'is', text: 'Hosting' }],
          treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' },
        },
        { when: [{ field: 'type', is: 'is', text: 'Rent' }], treat: { kind: 'not-ours' } },
      ],
    }),
  )
  const estimate = aCostItem({
    id: store.newId(),
    team: own.team,
    when: { kind: 'date', date: '2026-06-17' },
  })
  await did(saveRow(store, { record: 'costItem', row: estimate }))
  const rows = (await readLive(store.db, 'ledgerRow')).filter(({ treatment }) => treatment.kind === 'open')
  const targets = [{ kind: 'item', item: estimate.id }] as const
  await did(settleRows(store, { team: own.team, rows, targets, today: TODAY, decided }))
  const pot = aPot({ id: store.newId(), team: own.team, limits: [{ year: 2026, amount: 60_000_00 }] })
  await did(saveRow(store, { record: 'pot', row: pot }))
  await did(removeTeam(store, valueOf(await setUpTeam(store, setUp)).team))
  await did(setUpTeam(store, setUp))
  await did(undo(store))
  const tables: Record<string, object[]> = {}
  for (const table of store.db.tables) tables[table.name] = await table.toArray()
  return { schema: schemaVersion, stores, tables }
}

/** `FREEZE=1 npx vitest run test/storage/schemas.test.ts`, once, before a new schema is released. */
const frozen = fixtureOf(schemaVersion)
if (process.env.FREEZE === '1' && !existsSync(frozen))
  writeFileSync(frozen, `${JSON.stringify(await makeFixture())}\n`)

const fixtures = readdirSync(FOLDER).map((file): Fixture =>
  JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')),
)

async function asReleased({ schema, stores: indexes, tables }: Fixture): Promise<string> {
  const name = freshName()
  const db = new Dexie(name)
  db.version(schema).stores(indexes)
  await db.open()
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows)
  db.close()
  return name
}

test('there is a frozen database of every released schema', () => {
  const schemas = fixtures.map(({ schema }) => schema).toSorted((a, b) => a - b)
  expect(schemas).toEqual(Array.from({ length: schemaVersion }, (_, i) => i + 1))
})

test('every upgrade of every record finds a frozen row to work on', () => {
  for (const record of recordNames)
    for (const { to } of records[record].upgrades) {
      const rows = fixtures.flatMap(({ tables }) => tables[record] ?? [])
      expect(
        rows.some(row => 'v' in row && Number(row.v) < to),
        `${record} ${to}`,
      ).toBe(true)
    }
})

test.each(fixtures.map(fixture => [fixture.schema, fixture] as const))(
  'a database of schema %i opens: rows valid, none lost, figures made, undo and redo at work',
  async (_, fixture) => {
    const store = await openTest({ name: await asReleased(fixture), now: Date.now })
    expect(store.condition).toBe('ok')
    for (const record of recordNames) {
      const rows = await rowTable(store.db, record).toArray()
      expect(rows, record).toHaveLength(fixture.tables[record]?.length ?? 0)
      for (const row of rows) {
        expect(row.v).toBe(records[record].version)
        const parsed = records[record].schema.safeParse(row)
        expect(parsed.success, `${record} ${row.id}`).toBe(true)
      }
    }
    const teams = await readLive(store.db, 'team')
    expect(teams.length).toBeGreaterThan(0)
    for (const { id } of teams) {
      const read = await teamReader(store, id).read()
      expect(read.kind).toBe('ready')
      if (read.kind === 'ready') expect(figuresOf(read.data, TODAY).cost.all).toBeGreaterThan(0)
    }
    const before = await content(store)
    await did(undo(store))
    await did(redo(store))
    expect(await content(store)).toEqual(before)
  },
)

test('opening an older database brings its rows up inside the browser’s own upgrade', async () => {
  const [fixture] = fixtures
  if (!fixture) throw new Error('No fixture')
  const name = await asReleased(fixture)
  vi.resetModules()
  vi.doMock('#core/records/metric.ts', async original => ({
    ...(await original<object>()),
    metricVersion: 2,
    metricUpgrades: [{ to: 2, why: 'invented', up: (row: object) => ({ ...row, brandNew: true }) }],
  }))
  const later = await import('#storage/openStore.ts')
  const store = await later.openStore({ name, keeper: undefined })
  const metrics = await store.db.table('metric').toArray()
  expect(metrics.length).toBeGreaterThan(0)
  for (const metric of metrics) expect(metric).toMatchObject({ v: 2, brandNew: true })
  expect(store.db.backendDB().version).toBe((schemaVersion + 1) * 10)
  // What was in the history is of the older version, and is brought up when it is undone.
  const { undo: laterUndo } = await import('#storage/history.ts')
  expect((await laterUndo(store)).ok).toBe(true)
  store.close()
  vi.doUnmock('#core/records/metric.ts')
})

test('an upgrade that fails leaves the database as it was', async () => {
  const [fixture] = fixtures
  if (!fixture) throw new Error('No fixture')
  const name = await asReleased(fixture)
  vi.resetModules()
  vi.doMock('#core/records/reading.ts', async original => ({
    ...(await original<object>()),
    readingVersion: 2,
    readingUpgrades: [
      {
        to: 2,
        why: 'invented, and broken',
        up: () => {
          throw new Error('A bug in an upgrade')
        },
      },
    ],
  }))
  const later = await import('#storage/openStore.ts')
  await expect(later.openStore({ name, keeper: undefined })).rejects.toThrow()
  vi.doUnmock('#core/records/reading.ts')
  const store = await openTest({ name })
  expect(store.condition).toBe('ok')
  expect(await rowTable(store.db, 'metric').toArray()).toEqual(fixture.tables.metric)
})
