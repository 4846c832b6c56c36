import { LARGEST, minor, ZERO, type Minor } from '#core/money.ts'
import { isDash } from './cells/numberText.ts'
import type { SortedRows } from './rowKinds.ts'
import type { RowScope, Table } from './table.ts'
import type { TotalRow } from './types.ts'

function sumOf(table: Table, field: string, rows: readonly RowScope[]): Minor | undefined {
  const amount = table.amount(field)
  let total = 0n
  // Past 2^53 a number would no longer be exact: it is added up in parts that stay below.
  let part = 0
  for (const row of rows) {
    part += amount({ ...row, issues: [] }) ?? 0
    if (Math.abs(part) < LARGEST) continue
    total += BigInt(part)
    part = 0
  }
  total += BigInt(part)
  return total <= BigInt(LARGEST) && total >= -BigInt(LARGEST) ? minor(Number(total)) : undefined
}

/** Sums each amount field over the rows that were read; one that is too large to hold has no sum. */
export function sumAmounts(
  table: Table,
  fields: readonly string[],
  rows: readonly RowScope[],
): Record<string, Minor> {
  const sums: Record<string, Minor> = {}
  for (const field of fields) {
    const total = sumOf(table, field, rows)
    if (total !== undefined) sums[field] = total
  }
  return sums
}

/** A total row, and the rows that it adds up: a subtotal those since the total before. */
export interface AddedUp {
  readonly total: RowScope
  readonly isPart: boolean
  readonly rows: readonly RowScope[]
}

/** The total rows of a table, each with those of the rows that were read which it adds up. */
export function addedUp(
  { totals, parts }: Pick<SortedRows, 'totals' | 'parts'>,
  counted: readonly RowScope[],
): AddedUp[] {
  let at = 0
  return totals.map(total => {
    const from = at
    while ((counted[at]?.row ?? Infinity) < total.row) at += 1
    const isPart = parts.has(total.row)
    return { total, isPart, rows: isPart ? counted.slice(from, at) : counted }
  })
}

/** Compares what total rows state of amounts with what was found, in minor units. `sums` are of all rows. */
export function compareTotals(
  table: Table,
  added: readonly AddedUp[],
  sums: Readonly<Record<string, Minor>>,
): TotalRow[] {
  return added.flatMap(({ total: row, isPart, rows }) => {
    return Object.entries(sums).flatMap(([field, all]) => {
      // Whatever a dash means in a row, as a total it is nothing.
      const dash = isDash(table.textOf(row, field))
      const stated = dash ? ZERO : table.amount(field)({ ...row, issues: [] })
      const found = isPart ? sumOf(table, field, rows) : all
      if (stated === undefined || found === undefined) return []
      return [{ row: row.row, ...(isPart ? { part: true as const } : {}), field, stated, found }]
    })
  })
}
