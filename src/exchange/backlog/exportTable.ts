import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'
import { columnsCalled, type ExportHeader } from '#exchange/tables/columns/exportHeader.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { makeTable, type Cell, type RowScope, type Table, type TableColumn } from '#exchange/tables/table.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { namesIn } from './people.ts'

/** Columns by what they hold; a field whose name is not here is not read at all. */
export type Columns = Readonly<Record<string, readonly string[]>>

export interface ExportTable {
  readonly table: Table
  readonly rows: readonly RowScope[]
  /** The first filled cell of the field's columns, tidied. */
  readonly first: (field: string) => (row: RowScope) => string
  /** All filled cells of the field's columns, tidied, each once. */
  readonly all: (field: string) => (row: RowScope) => readonly string[]
  /** The filled numbers of the field's columns, each with the column's name. */
  readonly numbers: (field: string, check?: NumberCheck) => (row: RowScope) => readonly ColumnNumber[]
  readonly date: (field: string) => Cell<IsoDate>
  /** Names and addresses in the columns of people. */
  readonly people: (field: string) => readonly string[]
}

interface NumberCheck {
  readonly places?: number
  readonly most?: number
}

interface ColumnNumber {
  readonly column: string
  readonly value: number
}

const LONGEST = 300
const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)
const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '')

/** The rows below an export's header, with readers of the columns that are wanted; several may hold one field. */
export function exportTable(
  grid: Grid,
  header: ExportHeader,
  { columns: wanted, dates, context, asker }: ExportParts,
): ExportTable {
  const indexes = new Map(
    Object.entries(wanted).map(([field, names]) => [field, columnsCalled(header, names)]),
  )
  const named = (field: string, at: number) => `${field} ${at}`
  const columns: TableColumn[] = [...indexes].flatMap(([field, list]) =>
    list.map((index, at) => ({ index, name: header.names[index] ?? '', field: named(field, at) })),
  )
  const fields: FieldSpec[] = columns.map(({ field }) => ({
    name: field,
    required: false,
    headers: [],
    ...(dates.includes(field.split(' ')[0] ?? '') ? { date: true } : {}),
  }))
  const rows = grid.rows
    .map((cells, i) => ({ row: i + 1, cells, issues: [] }))
    .filter(({ row, cells }) => row > header.index + 1 && !isBlank(cells))
  const table = makeTable({ context, asker, rows, notes: [], columns, fields })
  const of = (field: string) => indexes.get(field) ?? []
  const all = (field: string) => {
    const list = of(field)
    return ({ cells }: RowScope) => [
      ...new Set(list.map(index => tidy(cells[index] ?? '')).filter(text => text !== '')),
    ]
  }
  return {
    table,
    rows,
    all,
    first: field => {
      const read = all(field)
      return row => read(row)[0] ?? ''
    },
    numbers(field, check = {}) {
      const cells = of(field).map((index, at) => ({
        column: header.names[index] ?? '',
        read: table.number(named(field, at), check),
      }))
      return row =>
        cells.flatMap(({ column, read }) => {
          const number = read(row)
          return number ? [{ column, value: number.value }] : []
        })
    },
    date: field => table.date(named(field, 0)),
    people(field) {
      const read = all(field)
      return [...new Set(rows.flatMap(read))].flatMap(namesIn)
    },
  }
}

interface ExportParts {
  readonly columns: Columns
  /** Fields that hold dates; they are written in one order. */
  readonly dates: readonly string[]
  readonly context: TableContext
  readonly asker: Asker
}
