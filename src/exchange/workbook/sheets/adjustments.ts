import type { Settled } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { subtract, sum } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Target } from '#core/records/settlement.ts'
import { cellAt, date, money, moneyOf, number, sumOf, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** What the ledger said instead of what was estimated, a row a settlement. */
export function adjustmentsSheet({ data, cost }: Figures, words: BookWords): Sheet {
  const { value, word } = words
  const items = new Map(data.costItems.map(({ id, description }) => [id, description]))
  const settles = (target: Target): string => {
    if (target.kind === 'item') return items.get(target.item) ?? word('gone')
    const what = target.kind === 'staff' ? target.engagement : target.category
    return `${value(what)} ${target.from} – ${target.to}`
  }
  const ends = ({ settlement: { rows } }: Settled): readonly (IsoDate | undefined)[] => {
    const dates = rows.map(row => row.date).toSorted()
    return [dates[0], dates.at(-1)]
  }
  const by = ({ ledger, estimate }: Settled) => subtract(ledger, estimate)
  const total = (column: string, of: (each: Settled) => Settled['ledger']) =>
    moneyOf(sumOf('adjustments', column), sum(cost.settled.map(of)))
  const columns: readonly ColumnOf<Settled>[] = [
    {
      key: 'settles',
      kind: 'text',
      cell: ({ settlement }) => text(settlement.targets.map(settles).join('; ')),
      width: LONG,
      wrap: true,
    },
    { key: 'from', kind: 'date', cell: each => date(ends(each)[0]) },
    { key: 'to', kind: 'date', cell: each => date(ends(each)[1]) },
    { key: 'ledgerRows', kind: 'number', cell: ({ settlement }) => number(settlement.rows.length) },
    {
      key: 'ledger',
      kind: 'money',
      cell: each => money(each.ledger),
      total: total('ledger', each => each.ledger),
    },
    {
      key: 'estimate',
      kind: 'money',
      cell: each => money(each.estimate),
      total: total('estimate', each => each.estimate),
    },
    {
      key: 'adjustment',
      kind: 'money',
      cell: (each, row) => {
        const at = (column: string) => cellAt('adjustments', column, row)
        return moneyOf({ op: 'minus', of: [at('ledger'), at('estimate')] }, by(each))
      },
      total: total('adjustment', by),
    },
  ]
  return sheetOf({ key: 'adjustments', columns, rows: cost.settled }, words)
}
