import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { copyId, withCopyIds } from '#core/privacy/copyIds.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { compare } from '#exchange/backup/compare.ts'
import { rowTable } from '#storage/entries.ts'
import { undo } from '#storage/history.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { allRows, restore } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { addNextSprint, closeSprint, takeNewPrice } from '#storage/writes/sprints.ts'
import { aMetric, aReading } from '#test/support/builders.ts'
import { setUp, sprintOf, TODAY, withTeam } from './aTeamSetUp.ts'
import { content, did, errorOf, everything, openTest, valueOf } from './openTest.ts'

describe('the example team', () => {
  const example = (store: Store) => {
    const team = store.newId()
    return { team, rows: exampleTeam({ today: TODAY, team, id: store.newId }) }
  }

  test('comes in one action, keeps every rule, and goes in one, its metrics with it', async () => {
    const { store, team: own, read } = await withTeam()
    const before = await content(store)
    const { team, rows } = example(store)
    await did(addExample(store, rows))
    const added = await teamReader(store, team).read()
    expect(added.kind === 'ready' && added.data.sprints.length).toBe(14)
    expect(errorOf(await addExample(store, example(store).rows)).code).toBe('example-there')
    await did(removeTeam(store, team))
    expect(await content(store)).toEqual(before)
    expect((await read()).team.id).toBe(own)
    expect(errorOf(await removeTeam(store, team)).code).toBe('team-gone')
    await did(addExample(store, example(store).rows))
  })

  test('leaves a metric that another team has come to use, as one of its own', async () => {
    const { store, team: own } = await withTeam()
    const { team, rows } = example(store)
    await did(addExample(store, rows))
    const metric = rows.find(row => row.record === 'metric')?.row
    const row = { ...setUp.outcome, id: store.newId(), team: own, metric: metric?.id ?? '', metricVersion: 1 }
    const outcome = { ...row, whoBenefits: '', guardrail: false, groups: [] }
    await did(saveRow(store, { record: 'outcome', row: outcome }))
    const stored = () => rowTable(store.db, 'metric').get(metric?.id ?? '')
    expect(await stored()).toMatchObject({ origin: 'example' })
    await did(removeTeam(store, team))
    expect(await stored()).toMatchObject({ deleted: 0 })
    expect(await stored()).not.toHaveProperty('origin')
    await did(undo(store))
    expect(await stored()).toMatchObject({ origin: 'example' })
  })

  test('takes a metric with it whose outcome went before, and leaves one that was defined beside it', async () => {
    const store = await openTest()
    const { team, rows } = example(store)
    await did(addExample(store, rows))
    const inside = await teamReader(store, team).read()
    if (inside.kind !== 'ready') throw new Error(inside.kind)
    const claimed = new Set(inside.data.deliverables.map(({ claim }) => claim?.outcome))
    const outcome = inside.data.outcomes.find(({ id }) => !claimed.has(id))
    if (!outcome) throw new Error('Every outcome of the example is claimed')
    await did(removeRow(store, 'outcome', outcome))
    const own = { ...aMetric({ name: 'Mine' }), id: store.newId() }
    await did(saveRow(store, { record: 'metric', row: own }))
    await did(removeTeam(store, team))
    expect((await content(store))['metric']).toMatchObject([{ name: 'Mine' }])
  })
})

test('removing an own team leaves the shared metrics', async () => {
  const { store, team } = await withTeam()
  await did(removeTeam(store, team))
  const left = Object.entries(await content(store)).filter(([, rows]) => rows.length > 0)
  expect(left.map(([record]) => record)).toEqual(['workspace', 'metric'])
})

describe('a copy from another’s file', () => {
  async function copyOf(): Promise<TeamData> {
    const { store, read } = await withTeam()
    await did(closeSprint(store, sprintOf(await read(), 1)))
    return valueOf(sharedCopy(await read(), TODAY))
  }

  test('is shown and cannot be changed, only removed', async () => {
    const copy = await copyOf()
    const store = await openTest()
    await did(openCopy(store, copy))
    const id = copyId(copy.team.id)
    const opened = await teamReader(store, id).read()
    expect(opened).toMatchObject({ kind: 'ready', data: { team: { origin: 'copy' }, rates: [] } })
    const before = await everything(store)
    const reading = aReading({ team: id, outcome: copyId(copy.outcomes[0]?.id ?? '') })
    for (const refused of [
      saveRow(store, { record: 'reading', row: reading }),
      addNextSprint(store, id),
      takeNewPrice(store, sprintOf(withCopyIds(copy), 1)),
    ])
      expect(errorOf(await refused)).toEqual({ code: 'read-only-copy', team: 'Renew a licence' })
    expect(await everything(store)).toEqual(before)
    await did(removeTeam(store, id))
    expect(await teamReader(store, id).read()).toMatchObject({ kind: 'absent' })
    await did(openCopy(store, copy))
  })

  test('is replaced by a later copy of the same team', async () => {
    const copy = await copyOf()
    const store = await openTest()
    await did(openCopy(store, copy))
    expect(await did(openCopy(store, copy))).toEqual({ ids: [], team: copyId(copy.team.id) })
    const later = { ...copy, readings: copy.readings.slice(1), team: { ...copy.team, name: 'Renamed' } }
    await did(openCopy(store, later))
    const opened = await teamReader(store, copyId(copy.team.id)).read()
    expect(opened.kind === 'ready' && [opened.data.team.name, opened.data.readings.length]).toEqual([
      'Renamed',
      1,
    ])
  })

  test('stands beside the team itself, which stays as it is', async () => {
    const { store, read } = await withTeam()
    const before = await read()
    const { team } = await did(openCopy(store, valueOf(sharedCopy(before, TODAY))))
    expect(await teamReader(store, team).read()).toMatchObject({ kind: 'ready', data: { rates: [] } })
    expect(await read()).toEqual(before)
  })

  test('does not stand in the way of a backup of the team itself', async () => {
    const { store: theirs, read } = await withTeam()
    const before = await read()
    const rows = await allRows(theirs)
    const here = await openTest()
    await did(openCopy(here, valueOf(sharedCopy(before, TODAY))))
    const plan = compare(await allRows(here), rows)
    expect(
      plan.newerHere
        .map(({ record }) => record)
        .filter(record => record !== 'workspace' && record !== 'metric'),
    ).toEqual([])
    await did(restore(here, plan))
    expect(await teamReader(here, before.team.id).read()).toMatchObject({
      kind: 'ready',
      data: { team: { origin: 'own' }, rates: before.rates, sprints: before.sprints },
    })
  })

  test('does not mix currencies', async () => {
    const { store, read } = await withTeam()
    const copy = valueOf(sharedCopy(await read(), TODAY))
    const euros = { ...copy, workspace: { ...copy.workspace, currency: 'EUR' as const } }
    expect(errorOf(await openCopy(store, euros))).toEqual({
      code: 'copy-other-currency',
      theirs: 'EUR',
      here: 'GBP',
    })
  })
})
