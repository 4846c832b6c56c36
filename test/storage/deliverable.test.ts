import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { save } from '#storage/save.ts'
import { addAsked, type NewDeliverable } from '#storage/writes/deliverable.ts'
import { aMetric, anOutcome, aTeam, pence, TEAM_ID } from '#test/support/builders.ts'
import { ADD, content, did, errorOf, openTest } from './openTest.ts'

const asked: NewDeliverable = {
  id: 'deck',
  team: TEAM_ID,
  name: 'Slide deck',
  kind: 'document',
  spending: 'resource',
}

async function aStore() {
  const store = await openTest()
  await did(
    save(store, ADD, [
      { record: 'team', row: aTeam() },
      { record: 'metric', row: aMetric() },
      { record: 'outcome', row: anOutcome() },
    ]),
  )
  return store
}

test('what was asked about is kept with what was expected, and linked to its outcome, as one command', async () => {
  const store = await aStore()
  const before = await content(store)
  const expectation = { outcome: 'outcome-1', expected: 4, value: pence(2_000_00) }
  await did(addAsked(store, { ...asked, expectation }))
  expect(await readTable(store.db, 'deliverable', TEAM_ID)).toMatchObject([
    { name: 'Slide deck', expectation },
  ])
  expect(await readTable(store.db, 'contribution', TEAM_ID)).toMatchObject([
    { deliverable: 'deck', outcome: 'outcome-1', percent: 100 },
  ])
  await did(undo(store))
  expect(await content(store)).toEqual(before)
})

test('without an outcome it is linked to none', async () => {
  const store = await aStore()
  await did(addAsked(store, { ...asked, expectation: { change: 'Working days', expected: 10 } }))
  await did(addAsked(store, { ...asked, id: 'bare' }))
  expect(await readTable(store.db, 'contribution', TEAM_ID)).toEqual([])
  const [deck, bare] = await readTable(store.db, 'deliverable', TEAM_ID)
  expect([deck?.expectation, bare?.expectation].filter(Boolean)).toEqual([
    { change: 'Working days', expected: 10 },
  ])
})

test('one without a name, or of an outcome that is gone, is refused whole', async () => {
  const store = await aStore()
  expect(errorOf(await addAsked(store, { ...asked, name: ' ' }))).toMatchObject({
    code: 'invalid',
    issues: [{ path: 'name' }],
  })
  expect(errorOf(await addAsked(store, { ...asked, expectation: { outcome: 'gone' } }))).toMatchObject({
    code: 'invalid',
    issues: [{ code: 'row-missing' }],
  })
  expect(await readTable(store.db, 'deliverable', TEAM_ID)).toEqual([])
})
