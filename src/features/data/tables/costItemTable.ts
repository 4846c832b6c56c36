import { countedAmount, spanOf } from '#core/costing/items.ts'
import type { Figures } from '#core/figures.ts'
import { publicSpans } from '#core/privacy/spans.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { CsvCell, CsvTable } from '#exchange/tables/toCsv.ts'
import type { TranslateCode } from '#ui/text.tsx'

export const costItemColumns = [
  'description',
  'category',
  'supplier',
  'from',
  'to',
  'net',
  'vat',
  'recoverable',
  'counted',
  'standing',
  'spending',
  'notes',
]

/** Cost items of spans with under three people, which shown alone would give pay away. */
export const heldBack = ({ data, cost }: Figures): number => publicSpans(data, cost).hiddenItems.size

/** The cost items that others may see one by one, each amount exact. VAT that is not stated says so. */
export function costItemTable({ data, cost }: Figures, word: TranslateCode): CsvTable {
  const { hiddenItems } = publicSpans(data, cost)
  const suppliers = new Map(data.suppliers.map(({ id, name }) => [id, name]))
  const rowOf = (item: CostItem): CsvCell[] => {
    const { net, vat } = item.money
    const { from, to } = spanOf(item)
    return [
      item.description,
      word('data.value', item.category),
      item.supplier === undefined ? undefined : suppliers.get(item.supplier),
      from,
      to,
      { money: net },
      vat.kind === 'stated' ? { money: vat.vat } : word('data.csv', 'vatNotStated'),
      vat.kind === 'stated' ? { money: vat.recoverable } : undefined,
      { money: countedAmount(item) },
      word('data.value', item.standing),
      word('data.value', item.spending),
      item.notes,
    ]
  }
  return {
    columns: costItemColumns.map(column => word('data.csv.column', column)),
    rows: data.costItems.filter(({ id }) => !hiddenItems.has(id)).map(rowOf),
  }
}
