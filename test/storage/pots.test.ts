import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Pot } from '#core/records/pot.ts'
import { historyEntries, undo } from '#storage/history.ts'
import { readLive } from '#storage/reads/tables.ts'
import { movePot } from '#storage/writes/pots.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import type { Store } from '#storage/store.ts'
import { inPotOrder } from '#core/funding/potOrder.ts'
import { aPot } from '#test/support/builders.ts'
import { setUp } from './aTeamSetUp.ts'
import { did, errorOf, openTest, valueOf } from './openTest.ts'

async function withPots(orders: readonly number[]): Promise<Store> {
  const store = await openTest()
  const { team } = valueOf(await setUpTeam(store, setUp))
  for (const [i, order] of orders.entries())
    await did(saveRow(store, { record: 'pot', row: aPot({ id: `pot-${i}`, team, name: `Pot ${i}`, order }) }))
  return store
}

const pots = async (store: Store): Promise<Pot[]> => (await readLive(store.db, 'pot')).toSorted(inPotOrder)
const names = async (store: Store) => (await pots(store)).map(({ name }) => name)
const pot = async (store: Store, id: string) => {
  const found = (await pots(store)).find(each => each.id === id)
  if (!found) throw new Error(`No ${id}`)
  return found
}

test('a pot moves up or down by one place, as one command that can be undone', async () => {
  // Two at the same place, as two tabs may leave them.
  const store = await withPots([0, 1, 1])
  await did(movePot(store, await pot(store, 'pot-2'), 'up'))
  expect(await names(store)).toEqual(['Pot 0', 'Pot 2', 'Pot 1'])
  expect((await historyEntries(store, 1))[0]?.command).toEqual({
    name: 'movePot',
    values: { name: 'Pot 2', way: 'up' },
  })
  await did(movePot(store, await pot(store, 'pot-0'), 'down'))
  expect(await names(store)).toEqual(['Pot 2', 'Pot 0', 'Pot 1'])
  await did(undo(store))
  expect(await names(store)).toEqual(['Pot 0', 'Pot 2', 'Pot 1'])
})

test('the first stays first when it is moved up, and a pot that is gone is not moved', async () => {
  const store = await withPots([0, 1])
  const first = await pot(store, 'pot-0')
  await did(movePot(store, first, 'up'))
  expect(await names(store)).toEqual(['Pot 0', 'Pot 1'])
  await did(removeRow(store, 'pot', first))
  expect(errorOf(await movePot(store, first, 'down'))).toMatchObject({ code: 'pot-gone' })
})
