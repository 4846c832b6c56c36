import { countedAmount, spanOf } from '#core/costing/items.ts'
import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { isBetween } from '#core/privacy/sharedCopy.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { cellAt, date, money, moneyOf, sumOf, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Formula, Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** Net + VAT − what is recovered of it; net alone where VAT is not stated. */
function countedCell(item: CostItem, row: number): Cell {
  const at = (column: string) => cellAt('costItems', column, row)
  const formula: Formula =
    item.money.vat.kind === 'stated'
      ? { op: 'minus', of: [{ op: 'plus', of: [at('net'), at('vat')] }, at('recoverable')] }
      : at('net')
  return moneyOf(formula, countedAmount(item))
}

/** Every cost item with net, VAT and what counts against a budget, whether its days have come or not. */
export function costItemsSheet({ data }: Figures, words: BookWords): Sheet {
  const { word, value } = words
  const suppliers = new Map(data.suppliers.map(({ id, name }) => [id, name]))
  const vatOf = ({ money: { vat } }: CostItem) => (vat.kind === 'stated' ? vat : undefined)
  const columns: readonly ColumnOf<CostItem>[] = [
    { key: 'description', kind: 'text', cell: item => text(item.description), width: 36, wrap: true },
    {
      key: 'category',
      kind: 'text',
      cell: item => text(isBetween(item.id) ? undefined : value(item.category)),
      width: 13,
    },
    {
      key: 'supplier',
      kind: 'text',
      cell: ({ supplier }) => text(supplier === undefined ? undefined : suppliers.get(supplier)),
      width: 24,
    },
    { key: 'from', kind: 'date', cell: item => date(spanOf(item).from) },
    { key: 'to', kind: 'date', cell: item => date(spanOf(item).to) },
    { key: 'net', kind: 'money', cell: item => money(item.money.net) },
    { key: 'vat', kind: 'money', cell: item => money(vatOf(item)?.vat) ?? text(word('vatNotStated')) },
    { key: 'recoverable', kind: 'money', cell: item => money(vatOf(item)?.recoverable) },
    {
      key: 'counted',
      kind: 'money',
      cell: countedCell,
      total: moneyOf(sumOf('costItems', 'counted'), sum(data.costItems.map(countedAmount))),
    },
    { key: 'standing', kind: 'text', cell: item => text(value(item.standing)), width: 13 },
    { key: 'spending', kind: 'text', cell: item => text(value(item.spending)), width: 13 },
    { key: 'notes', kind: 'text', cell: item => text(item.notes), width: LONG, wrap: true },
  ]
  return sheetOf({ key: 'costItems', columns, rows: data.costItems }, words)
}
