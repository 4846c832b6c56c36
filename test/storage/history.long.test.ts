import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { redo, undo } from '#storage/history.ts'
import { openStore } from '#storage/openStore.ts'
import { content, did, freshName } from './openTest.ts'
import { step } from './step.ts'

test('a hundred commands are undone and done again, also after a reload', { timeout: 60_000 }, async () => {
  const name = freshName()
  const open = () => openStore({ name, keeper: undefined })
  const first = await open()
  const states = new Map([[0, await content(first)]])
  for (let i = 0; i < 100; i += 1) {
    await step(first, `supplier-${i % 7}`, `Name ${i}`, i % 11 === 5 ? 1 : 0)
    if ((i + 1) % 20 === 0) states.set(i + 1, await content(first))
  }
  first.close()
  const second = await open()
  for (let i = 99; i >= 0; i -= 1) {
    await did(undo(second))
    if (i % 20 === 0) expect(await content(second)).toEqual(states.get(i))
  }
  second.close()
  const third = await open()
  for (let i = 1; i <= 100; i += 1) await did(redo(third))
  expect(await content(third)).toEqual(states.get(100))
})
