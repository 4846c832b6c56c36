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

interface Found {
  readonly counted: readonly RowScope[]
  readonly sums: Readonly<Record<string, Minor>>
}

/** Compares what total rows state with what was found: a subtotal with the rows since the total before. */
export function compareTotals(
  table: Table,
  { totals, parts }: Pick<SortedRows, 'totals' | 'parts'>,
  { counted, sums }: Found,
): TotalRow[] {
  let at = 0
  return totals.flatMap(row => {
    const from = at
    while ((counted[at]?.row ?? Infinity) < row.row) at += 1
    const isPart = parts.has(row.row)
    return Object.entries(sums).flatMap(([field, all]) => {
      // Whatever a dash means in a row, as a total it is nothing.
      const dash = isDash(table.textOf(row, field))
      const stated = dash ? ZERO : table.amount(field)({ ...row, issues: [] })
      const found = isPart ? sumOf(table, field, counted.slice(from, at)) : all
      if (stated === undefined || found === undefined) return []
      return [{ row: row.row, ...(isPart ? { part: true as const } : {}), field, stated, found }]
    })
  })
}
