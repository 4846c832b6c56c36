import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'

export const sheetKeys = [
  'cover',
  'summary',
  'sprints',
  'lines',
  'costItems',
  'adjustments',
  'deliverables',
  'effort',
  'outcomes',
  'readings',
  'funding',
  'years',
  'rates',
  'allocations',
  'absences',
  'assumptions',
  'definitions',
] as const
export type SheetKey = (typeof sheetKeys)[number]

/** Who a book is for: `finance` holds everything, rates and days too; `shared` what others may see. */
export type BookCopy = 'finance' | 'shared'

/** What a formula works out. */
export type FormulaResult =
  | { readonly kind: 'money'; readonly minor: Minor }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly of1: number }

export type Cell =
  | FormulaResult
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** `result` is what core makes of it, which the spreadsheet must come to as well. */
  | { readonly kind: 'formula'; readonly formula: Formula; readonly result: FormulaResult }
  /** Nothing to say here. What is missing says so in words and is a text. */
  | undefined

/** A cell of a table; `row` counts from 0 under the header. */
export interface CellAt {
  readonly sheet: SheetKey
  readonly column: string
  readonly row: number | 'total'
}

/** Cells of a column under its header, without the total: all of them, or the first `rows`. */
export interface Range {
  readonly sheet: SheetKey
  readonly column: string
  readonly rows?: number
}

/** A sum in the words of no program; money in it is in pounds. There is no place in it for text that a user wrote. */
export type Formula =
  | { readonly op: 'cell'; readonly at: CellAt }
  | { readonly op: 'sum'; readonly of: Range }
  /** Of the rows in which a column holds one of the book's own words. */
  | { readonly op: 'sumWhere'; readonly of: Range; readonly column: string; readonly is: string }
  | { readonly op: 'plus'; readonly of: readonly Formula[] }
  | { readonly op: 'minus'; readonly of: readonly [Formula, Formula] }
  | { readonly op: 'over'; readonly of: readonly [Formula, Formula] }
  | { readonly op: 'rounded'; readonly of: Formula; readonly places: number }

export type ColumnKind = 'text' | 'date' | 'money' | 'number' | 'percent'

export interface Column {
  readonly key: string
  readonly header: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
  /** Text that may be long: it is wrapped. */
  readonly wrap: boolean
  readonly align: 'left' | 'right'
}

/** A sheet: its title, lines under it, and one table. */
export interface Sheet {
  readonly key: SheetKey
  /** On its tab. */
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** One cell a column; the first is a word. */
  readonly total?: readonly Cell[]
  /** Sheets that the rows of the first column lead to. */
  readonly links?: readonly SheetKey[]
}

/** Stacked columns, one for each row of a table whose column holds a word. */
export interface BookChart {
  readonly on: SheetKey
  readonly title: string
  readonly about: string
  readonly data: SheetKey
  readonly labels: string
  readonly series: readonly { readonly column: string; readonly color: string }[]
  readonly axes: { readonly x: string; readonly y: string }
}

export interface Book {
  readonly title: string
  readonly about: string
  readonly sheets: readonly Sheet[]
  readonly chart?: BookChart
}
