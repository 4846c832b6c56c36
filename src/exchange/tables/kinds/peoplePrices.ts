import type { Minor } from '#core/money.ts'
import { isDash } from '#exchange/tables/cells/numberText.ts'
import { usualOnCosts } from '#exchange/tables/drafts/usualOnCosts.ts'
import type { Cell, RowScope, Table } from '#exchange/tables/table.ts'

type Field = 'salary' | 'dayRate'

const UNPRICED = /^(?:n\/?a|tbc|tba|tbd|unknown|none|\?+)$/iu
const isUnpriced = (text: string) => isDash(text) || UNPRICED.test(text)

/** What a person costs. A dash, or that it is not known yet, is no price: missing is not zero. */
function priceOf(table: Table, field: Field): Cell<Minor> {
  const read = table.amount(field, isUnpriced)
  return row => (isUnpriced(table.textOf(row, field)) ? undefined : read(row))
}

/** Says of which rows the price is a salary without on-costs, and which have none. A day rate comes before a salary. */
export function pricesOf(table: Table, isRates: boolean): Readonly<Record<Field, Cell<Minor>>> {
  const salary = priceOf(table, 'salary')
  const dayRate = priceOf(table, 'dayRate')
  // What is wrong with a cell is said where its row is read.
  const reads = (cell: Cell<Minor>, row: RowScope) => cell({ ...row, issues: [] }) !== undefined
  const alone = table.rows.filter(row => table.textOf(row, 'dayRate') === '' || !reads(dayRate, row))
  const { onCosts, daysWorked } = usualOnCosts(table.context.rates)
  const bare = onCosts.length > 0 ? [] : alone.filter(row => reads(salary, row))
  const [first] = bare
  if (first) table.notice('salary-alone', { count: bare.length, row: first.row, days: daysWorked })
  // A list of rates has no row without one.
  for (const field of isRates ? [] : (['salary', 'dayRate'] as const)) {
    const unpriced = alone.filter(row => isUnpriced(table.textOf(row, field)) && !reads(salary, row)).length
    if (unpriced > 0) table.notice('people-unpriced', { count: unpriced, column: table.column(field) ?? '' })
  }
  return { salary, dayRate }
}
