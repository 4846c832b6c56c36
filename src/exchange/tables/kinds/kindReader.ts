import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'
import type { RowScope, Table } from '#exchange/tables/table.ts'
import type { AddedUp } from '#exchange/tables/totals.ts'
import type { CountTotal, TotalRow } from '#exchange/tables/types.ts'

/** What total rows state of columns whose sums are not what comes in. */
export interface OtherTotals {
  readonly amounts: readonly TotalRow[]
  readonly counts: readonly CountTotal[]
}

/** How one kind of table is read: its fields, and from the whole table how one row is. */
export interface KindReader<T> {
  readonly fields: readonly FieldSpec[]
  /** Fields of which a table needs one, whichever; the first is asked for. */
  readonly oneOf?: readonly [string, ...string[]]
  /** Asks what the table leaves open; the reader it returns says `undefined` where a row has issues. */
  prepare(table: Table): (row: RowScope) => T | undefined
  /** Compares total rows in columns that are not summed, once the table was read. */
  otherTotals?(table: Table, added: readonly AddedUp[]): OtherTotals
}
