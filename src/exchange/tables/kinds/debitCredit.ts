import { LARGEST, minor, subtract, ZERO, type Minor } from '#core/money.ts'
import type { Cell, Table } from '#exchange/tables/table.ts'
import type { TotalRow } from '#exchange/tables/types.ts'

/** The sign that a column of credits is written with: some write what comes back below zero. */
function creditSign(table: Table, credit: Cell<Minor>): 1 | -1 {
  const amounts = table.rows.flatMap(row => credit({ ...row, issues: [] }) ?? [])
  const signed = amounts.some(amount => amount < 0) && amounts.every(amount => amount <= 0)
  if (signed) table.notice('credits-below-zero', { column: table.column('credit') ?? '' })
  return signed ? -1 : 1
}

/** What a row comes to where debits and credits stand in columns of their own; `undefined` where there are none. */
export function debitCredit(table: Table): Cell<Minor> | undefined {
  if (table.column('net') !== undefined) return undefined
  if (table.column('debit') === undefined && table.column('credit') === undefined) return undefined
  const [debit, credit] = [table.amount('debit'), table.amount('credit')]
  const sign = creditSign(table, credit)
  return row => {
    const [d, c] = [debit(row), credit(row)]
    if (row.issues.length > 0) return undefined
    if (d === undefined && c === undefined) return table.fail(row, 'debit', 'cell-empty')
    const back = minor(sign * (c ?? ZERO))
    const amount = (d ?? ZERO) - back
    return Math.abs(amount) > LARGEST ? table.fail(row, 'debit', 'cell-amount-too-large') : minor(amount)
  }
}

/** Totals of debits and of credits in one row are one total: of what the rows come to. */
export function joinSides(totals: readonly TotalRow[]): readonly TotalRow[] {
  return totals.flatMap((total): TotalRow[] => {
    const other = totals.find(({ row, field }) => row === total.row && field === 'credit')
    if (total.field === 'credit')
      return totals.some(({ row, field }) => row === total.row && field === 'debit') ? [] : [total]
    if (total.field !== 'debit' || !other) return [total]
    const credit = (amount: Minor) => minor(Math.abs(amount))
    const stated = subtract(total.stated, credit(other.stated))
    const found = subtract(total.found, credit(other.found))
    return [{ ...total, field: 'net', stated, found }]
  })
}
