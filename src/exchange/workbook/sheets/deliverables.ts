import { groupBy } from '#core/costing/groupBy.ts'
import type { Figures } from '#core/figures.ts'
import { sum, type Minor } from '#core/money.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import type { Cell as MoneyCell } from '#core/outcomes/types.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { cellAt, date, money, moneyOf, percent, shareOf, sumOf, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

interface Row {
  readonly deliverable?: Deliverable
  readonly name: string
  readonly cells: readonly MoneyCell[]
}

export const linkColumns = ['toOutcomes', 'toMeasured', 'keepsRunning', 'requiredByLaw', 'toNone'] as const
export type LinkColumn = (typeof linkColumns)[number]

/** Which money a column holds; measured is a part of what is linked to outcomes. */
export function linkedAs(figures: Figures): Readonly<Record<LinkColumn, (cell: MoneyCell) => boolean>> {
  const measured = isMeasured(figures)
  return {
    toOutcomes: ({ target }) => target.kind === 'outcome',
    toMeasured: ({ target }) => target.kind === 'outcome' && measured(target.outcome),
    keepsRunning: ({ target }) => target.kind === 'keeps-running',
    requiredByLaw: ({ target }) => target.kind === 'required-by-law',
    toNone: ({ target }) => target.kind === 'none',
  }
}

export const amountOf = (cells: readonly MoneyCell[], which: (cell: MoneyCell) => boolean): Minor =>
  sum(cells.filter(which).map(cell => cell.amount))

function rowsOf({ data, cells }: Figures, { word }: BookWords): Row[] {
  const own = groupBy(cells, cell => cell.deliverable)
  const none = own.get(undefined) ?? []
  return [
    ...data.deliverables.map(deliverable => ({
      deliverable,
      name: deliverable.name,
      cells: own.get(deliverable.id) ?? [],
    })),
    { name: word('noDeliverable'), cells: none.filter(({ span }) => span.kind === 'sprint') },
    { name: word('between'), cells: none.filter(({ span }) => span.kind === 'gap') },
  ]
}

/** What each deliverable cost so far, its share of all money, and what of it serves what; all rows are all money. */
export function deliverablesSheet(figures: Figures, words: BookWords): Sheet {
  const { value } = words
  const all = figures.cost.all
  const linked = linkedAs(figures)
  const every = () => true
  const columns: readonly ColumnOf<Row>[] = [
    { key: 'deliverable', kind: 'text', cell: ({ name }) => text(name), width: 36, wrap: true },
    {
      key: 'kind',
      kind: 'text',
      cell: ({ deliverable }) => text(deliverable && value(deliverable.kind)),
      width: 12,
    },
    {
      key: 'spending',
      kind: 'text',
      // What is not linked to a deliverable is resource.
      cell: ({ deliverable }) => text(value(deliverable?.spending ?? 'resource')),
      width: 13,
    },
    { key: 'live', kind: 'date', cell: ({ deliverable }) => date(deliverable?.live) },
    {
      key: 'cost',
      kind: 'money',
      cell: ({ cells }) => money(amountOf(cells, every)),
      total: moneyOf(sumOf('deliverables', 'cost'), all),
    },
    {
      key: 'shareOfAll',
      kind: 'percent',
      cell: ({ cells }, row) =>
        all > 0
          ? shareOf(
              cellAt('deliverables', 'cost', row),
              cellAt('deliverables', 'cost', 'total'),
              amountOf(cells, every) / all,
            )
          : undefined,
      total: all > 0 ? percent(1) : undefined,
    },
    ...linkColumns.map((column): ColumnOf<Row> => ({
      key: column,
      kind: 'money',
      cell: ({ cells }) => money(amountOf(cells, linked[column])),
      total: moneyOf(sumOf('deliverables', column), amountOf(figures.cells, linked[column])),
    })),
    {
      key: 'reuses',
      kind: 'text',
      cell: ({ deliverable }) => text(deliverable?.reuses),
      width: LONG,
      wrap: true,
    },
  ]
  return sheetOf({ key: 'deliverables', columns, rows: rowsOf(figures, words) }, words)
}
