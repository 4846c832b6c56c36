import { commit } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import { allRows } from '#storage/restore.ts'
import { rowsOf } from '#storage/spare/rowsOf.ts'
import type { Store } from '#storage/store.ts'
import { aSupplier } from '#test/support/builders.ts'
import { testShelves, type TestShelves } from '#test/support/shelves.ts'
import { ADD, did, openTest } from '../openTest.ts'

export const spareOf = ({ spare }: Store) => {
  if (!spare) throw new Error('There is no second copy')
  return spare
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

/** Every row that is stored, and what the second copy has, alike where they hold the same. */
export async function stored(store: Store): Promise<Record<string, unknown[]>> {
  const tables = Object.entries(await allRows(store))
  return Object.fromEntries(
    tables.flatMap(([name, rows]) => (rows.length > 0 ? [[name, rows.toSorted(byId)]] : [])),
  )
}

export async function copied(store: Store): Promise<Record<string, unknown[]>> {
  const found = await rowsOf(spareOf(store))
  return Object.fromEntries(
    Object.entries(found?.rows ?? {}).map(([name, rows]) => [name, rows.toSorted(byId)]),
  )
}

export async function put(store: Store, id: string, name: string) {
  const base = (await rowTable(store.db, 'supplier').get(id))?.hlc
  await did(commit(store, ADD, [{ record: 'supplier', row: aSupplier({ id, name }), base }]))
}

export const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    record: 'supplier' as const,
    row: aSupplier({ id: String(i), name: 'Many' }),
  }))

export async function opened(): Promise<{ readonly store: Store; readonly shelves: TestShelves }> {
  const shelves = testShelves()
  return { store: await openTest({ shelves }), shelves }
}
