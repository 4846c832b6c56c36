import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { later, momentOf, tick } from '#storage/hlc.ts'
import { commit } from '#storage/commit.ts'
import { historyEntries } from '#storage/history.ts'
import { openStore } from '#storage/openStore.ts'
import { aSupplier } from '#test/support/builders.ts'
import { ADD, did, freshName } from './openTest.ts'

const DEVICE = '01890000-0000-7000-8000-00000000000a'
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 })

test('the clock goes on, whatever the machine’s clock does, and its text sorts as its time', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 40 }), moments => {
      const clocks: string[] = []
      for (const now of moments) clocks.push(tick(clocks.at(-1) ?? '', now, DEVICE))
      expect(clocks.toSorted()).toEqual(clocks)
      expect(new Set(clocks).size).toBe(clocks.length)
    }),
  )
})

test('a clock tells its moment', () => {
  fc.assert(
    fc.property(moment, now => {
      expect(momentOf(tick('', now, DEVICE))).toBe(now)
    }),
  )
})

test('a counter that is used up moves the moment on', () => {
  const full = `${(1000).toString(36).padStart(9, '0')}-zzzz-a`
  expect(tick(full, 500, DEVICE) > full).toBe(true)
})

test('of two clocks the later one', () => {
  const [first, second] = [tick('', 1, DEVICE), tick('', 2, DEVICE)]
  expect([later(first, second), later(second, first), later('', first)]).toEqual([second, second, first])
})

test('the clock goes on after a reload, in another tab, and when the machine’s clock goes back', async () => {
  const name = freshName()
  for (const [i, now] of [5000, 4000, 3000].entries()) {
    const store = await openStore({ name, now: () => now, keeper: undefined })
    await did(commit(store, ADD, [{ record: 'supplier', row: aSupplier({ id: `supplier-${i}` }) }]))
    if (i === 2) {
      const clocks = (await historyEntries(store, 9)).map(entry => entry.hlc)
      expect(clocks.toSorted().reverse()).toEqual(clocks)
      expect(clocks).toHaveLength(3)
    }
    // The second stays open beside the third, as another tab does.
    if (i === 0) store.close()
  }
})
