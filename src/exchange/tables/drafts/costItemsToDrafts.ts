import type { Supplier } from '#core/records/supplier.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { CostItemInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'

/** Cost items and the suppliers that are new, each supplier once however it is capitalised; suppliers come first. */
export function costItemsToDrafts(
  items: readonly CostItemInput[],
  { team, id, suppliers }: DraftContext & { readonly suppliers: readonly Supplier[] },
): readonly (DraftOf<'supplier'> | DraftOf<'costItem'>)[] {
  const ids = new Map(suppliers.map(supplier => [plainWords(supplier.name), supplier.id]))
  const made: DraftOf<'supplier'>[] = []
  const supplierId = (supplier: CostItemInput['supplier']) => {
    if (!supplier) return undefined
    const key = plainWords(supplier.name) || supplier.name
    const known = ids.get(key)
    if (known !== undefined) return known
    const row = { id: id(), team, name: supplier.name, size: supplier.size }
    ids.set(key, row.id)
    made.push({ record: 'supplier', row })
    return row.id
  }
  const drafts = items.map((input): DraftOf<'costItem'> => {
    const { supplier: named, ...item } = input
    const supplier = supplierId(named)
    return { record: 'costItem', row: { id: id(), team, ...item, ...(supplier ? { supplier } : {}) } }
  })
  return [...made, ...drafts]
}
