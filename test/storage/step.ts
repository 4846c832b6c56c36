import { commit } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import type { Store } from '#storage/store.ts'
import { aSupplier } from '#test/support/builders.ts'
import { ADD, did } from './openTest.ts'

export const supplierOf = (store: Store, id: string) => rowTable(store.db, 'supplier').get(id)

/** Adds, renames, removes or brings back a supplier. */
export async function step(store: Store, id: string, name: string, deleted: 0 | 1 = 0) {
  const base = (await supplierOf(store, id))?.hlc
  const row = { ...aSupplier({ id, name }), deleted }
  await did(commit(store, ADD, [{ record: 'supplier', row, base }]))
}
