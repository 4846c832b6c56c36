import { tidy } from '#core/ledger/tidy.ts'
import type { Supplier } from '#core/records/supplier.ts'
import type { ChangeInput } from '#storage/change.ts'
import type { Store } from '#storage/store.ts'

interface Suppliers {
  /** The supplier of this name, which is made where the team has none; undefined for no name. */
  readonly idOf: (name: string) => string | undefined
  /** What was made. */
  readonly changes: () => readonly ChangeInput[]
}

/** The suppliers that new cost is paid to, found by name whatever its case and white space. */
export function suppliersOf(
  store: Pick<Store, 'newId'>,
  team: string,
  stored: readonly Pick<Supplier, 'id' | 'name'>[],
): Suppliers {
  const ids = new Map(stored.map(({ id, name }) => [tidy(name), id]))
  const made: ChangeInput[] = []
  return {
    idOf(text) {
      const name = text.trim().slice(0, 300).trim()
      if (name === '') return undefined
      const found = ids.get(tidy(name))
      if (found !== undefined) return found
      const id = store.newId()
      ids.set(tidy(name), id)
      made.push({ record: 'supplier', row: { id, team, name, size: 'unknown' } })
      return id
    },
    changes: () => made,
  }
}
