import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { sprintStatus } from '#core/costing/sprintCost.ts'
import type { Effort } from '#core/records/effort.ts'
import { Sprint } from '#core/records/sprint.ts'
import { rowTable } from '#storage/entries.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { splitEffort } from '#storage/writes/effort.ts'
import { importMetrics } from '#storage/writes/importMetrics.ts'
import { renameRole } from '#storage/writes/renameRole.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import {
  addNextSprint,
  closeSprint,
  closeSprints,
  keepSealedPrice,
  startSprint,
  takeNewPrice,
} from '#storage/writes/sprints.ts'
import { aMetric } from '#test/support/builders.ts'
import { setUp, sprintOf, TODAY, withTeam } from './aTeamSetUp.ts'
import { content, did, errorOf, everything, openTest, valueOf } from './openTest.ts'

describe('setting up a team', () => {
  const started = async (roles = setUp.roles) => {
    const store = await openTest()
    const made = valueOf(await setUpTeam(store, { ...setUp, roles }, { today: TODAY }))
    const sprints = await rowTable(store.db, 'sprint').where('team').equals(made.team).toArray()
    return sprints.map(row => Sprint.parse(row)).toSorted((a, b) => a.number - b.number)
  }

  test('starts the sprint of today, and keeps its plan', async () => {
    const sprints = await started()
    expect(sprints.map(sprintStatus)).toEqual(['planned', 'running', 'planned'])
    // Ten days, of which 15 June 2026 is a holiday in Scotland: 9 × (4 × £500 + 2 × 0.5 × £600).
    expect(sprints[1]?.plan).toMatchObject({ total: 2_340_000, workingDays: 9 })
  })

  test('leaves the sprint of today planned where a role has no rate to keep', async () => {
    const sprints = await started([...setUp.roles, { role: 'Analyst', people: 1 }])
    expect(sprints.map(sprintStatus)).toEqual(['planned', 'planned', 'planned'])
  })

  test('is one command with everything in it, and one undo', async () => {
    const { store, team, read } = await withTeam()
    const data = await read()
    expect(data.team).toMatchObject({
      id: team,
      team,
      name: 'Renew a licence',
      origin: 'own',
      sprintLength: 14,
    })
    expect(data.calendar).toMatchObject({ division: 'scotland', hoursPerDay: 7.4 })
    expect(data.allocations).toMatchObject([
      { role: 'Developer', people: 4, fte: 1, from: '2026-06-01' },
      { role: 'Designer', people: 2, fte: 0.5 },
    ])
    expect(data.rates.map(rate => rate.engagement)).toEqual(['civil-servant', 'contractor'])
    expect(data.sprints.map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, '2026-06-01', '2026-06-12'],
      [2, '2026-06-15', '2026-06-26'],
      [3, '2026-06-29', '2026-07-10'],
    ])
    expect(data.outcomes).toMatchObject([{ metric: data.metrics[0]?.id, baseline: { value: 60 } }])
    expect(data.readings.map(reading => reading.value)).toEqual([62, 66])
    expect(await historyEntries(store, 9)).toHaveLength(1)
    await did(undo(store))
    expect(Object.values(await content(store)).flat()).toEqual([])
  })

  test('starts the sprint that is running, with its plan; those that have ended are closed in one command', async () => {
    const { store } = await withTeam()
    const made = await setUpTeam(store, setUp, { today: TODAY })
    if (!made.ok) throw new Error(made.error.code)
    const data = async () => {
      const read = await teamReader(store, made.value.team).read()
      if (read.kind !== 'ready') throw new Error(read.kind)
      return read.data
    }
    const { sprints } = await data()
    expect(sprints.map(({ plan }) => plan?.total)).toEqual([undefined, 23_400_00, undefined])
    await did(closeSprints(store, made.value.team, sprints.slice(0, 2)))
    expect((await data()).sprints.map(({ sealed }) => sealed?.total)).toEqual([
      26_000_00,
      23_400_00,
      undefined,
    ])
    expect((await data()).sprints[0]).not.toHaveProperty('plan')
    expect(await historyEntries(store, 1)).toMatchObject([{ command: { name: 'closeSprints' } }])
    expect(errorOf(await closeSprints(store, made.value.team, (await data()).sprints))).toMatchObject({
      code: 'sprint-status',
    })
    await did(undo(store))
    expect((await data()).sprints.every(({ sealed }) => sealed === undefined)).toBe(true)
  })

  test('leaves a running sprint without a price to be started', async () => {
    const { store } = await withTeam()
    const roles = [...setUp.roles, { role: 'Tester', people: 1 }]
    const made = await setUpTeam(store, { ...setUp, roles }, { today: TODAY })
    if (!made.ok) throw new Error(made.error.code)
    const read = await teamReader(store, made.value.team).read()
    expect(read.kind === 'ready' && read.data.sprints.every(({ plan }) => plan === undefined)).toBe(true)
  })

  test('shares the workspace with the teams before it', async () => {
    const { store } = await withTeam({ ...setUp, currency: 'CAD' })
    await did(setUpTeam(store, { ...setUp, currency: 'EUR' }))
    expect(await rowTable(store.db, 'workspace').toArray()).toMatchObject([{ currency: 'CAD' }])
    await did(undo(store))
    await did(undo(store))
    await did(setUpTeam(store, { ...setUp, currency: 'EUR' }))
    expect(await rowTable(store.db, 'workspace').toArray()).toMatchObject([{ currency: 'EUR', deleted: 0 }])
  })

  test('names what is wrong and writes nothing', async () => {
    const store = await openTest()
    const before = await everything(store)
    const refused = errorOf(await setUpTeam(store, { ...setUp, team: { name: ' ' } }))
    expect(refused.issues).toMatchObject([{ record: 'team', path: 'name', code: 'required' }])
    expect(await everything(store)).toEqual(before)
  })
})

describe('sprints', () => {
  test('the next one follows from the cadence', async () => {
    const { store, team, read } = await withTeam()
    const { ids } = await did(addNextSprint(store, team, { goal: 'Ship it' }))
    expect(sprintOf(await read(), 4)).toMatchObject({
      id: ids[0],
      from: '2026-07-13',
      to: '2026-07-24',
      goal: 'Ship it',
    })
    expect(errorOf(await addNextSprint(store, 'nobody')).code).toBe('team-gone')
  })

  test('starting keeps the plan, closing seals, and what was kept does not move with a rate', async () => {
    const { store, read } = await withTeam()
    await did(startSprint(store, sprintOf(await read(), 1)))
    const started = sprintOf(await read(), 1)
    // 4 people x 10 days x £500, and 2 x 0.5 x 10 x £600.
    expect(started.plan).toMatchObject({ total: 26_000_00, workingDays: 10, at: '2026-06-01T09:00:00.000Z' })
    expect(errorOf(await startSprint(store, started)).code).toBe('sprint-status')
    await did(closeSprint(store, started))
    const closed = sprintOf(await read(), 1)
    expect(closed.sealed?.lines).toEqual(started.plan?.lines)
    const [rate] = (await read()).rates
    if (!rate) throw new Error('No rate')
    const dearer = { ...rate, price: { kind: 'entered' as const, day: 550_00 } }
    await did(saveRow(store, { record: 'rate', row: dearer, base: rate.hlc }))
    expect(sprintOf(await read(), 1).sealed).toEqual(closed.sealed)
    await did(keepSealedPrice(store, sprintOf(await read(), 1)))
    expect(sprintOf(await read(), 1).sealed).toEqual({ ...closed.sealed, declined: 28_000_00 })
    await did(takeNewPrice(store, sprintOf(await read(), 1)))
    const resealed = sprintOf(await read(), 1)
    expect(resealed.sealed?.total).toBe(28_000_00)
    expect(resealed.sealed && 'declined' in resealed.sealed).toBe(false)
    expect(resealed.plan).toEqual(started.plan)
  })

  test('a sprint that was never started has no plan once it is closed either: what it cost would stand beside itself', async () => {
    const { store, read } = await withTeam()
    await did(closeSprint(store, sprintOf(await read(), 2)))
    const { plan, sealed } = sprintOf(await read(), 2)
    expect(sealed?.total).toBeGreaterThan(0)
    expect(plan).toBeUndefined()
    expect(errorOf(await closeSprint(store, sprintOf(await read(), 2))).code).toBe('sprint-status')
    expect(errorOf(await takeNewPrice(store, sprintOf(await read(), 3))).code).toBe('sprint-status')
  })

  test('a day without a rate refuses the plan and names the role and the days', async () => {
    const { store, read } = await withTeam({ ...setUp, roles: [{ role: 'Developer', people: 1 }] })
    expect(errorOf(await startSprint(store, sprintOf(await read(), 1)))).toMatchObject({
      code: 'no-rate',
      role: 'Developer',
      from: '2026-06-01',
      to: '2026-06-12',
      more: 0,
    })
  })

  test('a sprint that was changed in another tab is not started on what this one saw', async () => {
    const { store, read } = await withTeam()
    const seen = sprintOf(await read(), 1)
    await did(saveRow(store, { record: 'sprint', row: { ...seen, to: '2026-06-11' }, base: seen.hlc }))
    expect(errorOf(await startSprint(store, seen)).code).toBe('stale')
  })
})

test('the effort of a sprint is set at once: kept, changed, added with its deliverable, and gone', async () => {
  const { store, read } = await withTeam()
  const sprint = sprintOf(await read(), 1)
  const split = async (parts: Parameters<typeof splitEffort>[1]['parts'], seen?: readonly Effort[]) =>
    splitEffort(store, { sprint, unit: 'percent', parts, seen: seen ?? (await read()).efforts })
  await did(
    split([
      { deliverable: { name: 'A' }, amount: 60 },
      { deliverable: { name: 'B' }, amount: 40 },
    ]),
  )
  const [a, b] = (await read()).deliverables
  if (!a || !b) throw new Error('No deliverables')
  const earlier = (await read()).efforts
  await did(split([{ deliverable: b.id, amount: 100 }]))
  const after = (await read()).efforts
  expect(after).toMatchObject([{ id: earlier[1]?.id, deliverable: b.id, amount: 100 }])
  expect(
    errorOf(
      await split([
        { deliverable: a.id, amount: 70 },
        { deliverable: b.id, amount: 40 },
      ]),
    ).issues,
  ).toMatchObject([{ code: 'effort-over-100' }, { code: 'effort-over-100' }])
  expect(errorOf(await split([{ deliverable: a.id, amount: 100 }], [])).code).toBe('stale')
  expect((await read()).efforts).toEqual(after)
})

test('a role is renamed in its rates and allocations, and not into one that has rates on the same days', async () => {
  const { store, team, read } = await withTeam()
  await did(renameRole(store, team, 'Developer', 'Engineer'))
  const data = await read()
  expect(data.rates.map(({ role }) => role)).toEqual(['Engineer', 'Designer'])
  expect(data.allocations.map(({ role }) => role)).toEqual(['Engineer', 'Designer'])
  expect(errorOf(await renameRole(store, team, 'Engineer', 'Designer')).code).toBe('invalid')
})

test('metrics of a dictionary come in as one command', async () => {
  const store = await openTest()
  await did(
    importMetrics(store, [{ row: aMetric() }, { row: aMetric({ id: 'metric-2', name: 'Satisfaction' }) }]),
  )
  const [entry] = await historyEntries(store, 1)
  expect(entry).toMatchObject({ command: { name: 'importMetrics', values: { count: 2 } }, team: 'workspace' })
  await did(importMetrics(store, [{ row: aMetric({ version: 2 }), base: entry?.hlc }]))
  expect(await rowTable(store.db, 'metric').get('metric-1')).toMatchObject({ version: 2 })
})
