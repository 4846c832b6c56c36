import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { restore } from '#storage/restore.ts'
import { aSupplier } from '#test/support/builders.ts'
import { did, openTest } from './openTest.ts'

test('ten thousand rows are restored in one go', { timeout: 60_000 }, async () => {
  const to = await openTest()
  const added = Array.from({ length: 10_000 }, (_, i) => ({
    record: 'supplier' as const,
    incoming: { ...aSupplier({ id: `supplier-${i}` }), hlc: 'a', by: 'other' },
  }))
  expect((await did(restore(to, { added, changed: [] }))).ids).toHaveLength(10_000)
})
