import type { ReactNode, Ref } from 'react'
import { classes } from '#ui/classes.ts'
import { Hidden } from '#ui/layout/Hidden.tsx'
import type { Column, FootRow, RowTone } from './column.ts'

/** The row of column headers. */
export function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th
            key={column.key}
            scope="col"
            className={classes(
              'govuk-table__header',
              column.numeric && 'govuk-table__header--numeric',
              column.width && `sw-col--${column.width}`,
            )}
          >
            {column.headerHidden ? <Hidden>{column.header}</Hidden> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A cell of the body or the foot; the column that names its row is a header. */
interface CellProps<Row> {
  readonly column: Column<Row>
  readonly span?: number
  readonly children: ReactNode
}

function Cell<Row>({ column, span, children }: CellProps<Row>) {
  const numeric = column.numeric && 'govuk-table__cell--numeric'
  // Where a row is too wide for the page its cells stand under one another, each beside what stood over it.
  const over = typeof column.header === 'string' && !column.headerHidden ? column.header : undefined
  if (!column.rowHeader)
    return (
      <td className={classes('govuk-table__cell', numeric)} data-over={over} colSpan={span}>
        {children}
      </td>
    )
  return (
    <th scope="row" className={classes('govuk-table__header sw-row-header', numeric)} colSpan={span}>
      {children}
    </th>
  )
}

interface BodyRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly tone?: RowTone | undefined
  /** In a windowed table: its place among all rows, and the ref that measures it. */
  readonly place?: number
  readonly ref?: Ref<HTMLTableRowElement>
}

export function BodyRow<Row>({ row, index, columns, tone, place, ref }: BodyRowProps<Row>) {
  return (
    <tr ref={ref} data-index={index} aria-rowindex={place} className={tone && `sw-row--${tone}`}>
      {columns.map(column => (
        <Cell key={column.key} column={column}>
          {column.cell(row, index)}
        </Cell>
      ))}
    </tr>
  )
}

interface FootProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly foot: readonly FootRow[]
}

/** How many empty cells the label of a row takes the room of. */
function emptyAfterLabel<Row>(columns: readonly Column<Row>[], { cells, wideLabel }: FootRow): number {
  if (wideLabel !== true) return 0
  const next = columns.findIndex(({ key }, at) => at > 0 && cells[key] !== undefined)
  return (next === -1 ? columns.length : next) - 1
}

/** Totals. */
export function Foot<Row>({ columns, foot }: FootProps<Row>) {
  if (foot.length === 0) return null
  return (
    <tfoot>
      {foot.map(row => (
        <tr key={row.key} className="sw-row--strong">
          {columns.slice(0, 1).map(column => (
            <Cell key={column.key} column={column} span={1 + emptyAfterLabel(columns, row)}>
              {row.cells[column.key]}
            </Cell>
          ))}
          {columns.slice(1 + emptyAfterLabel(columns, row)).map(column => (
            <Cell key={column.key} column={column}>
              {row.cells[column.key]}
            </Cell>
          ))}
        </tr>
      ))}
    </tfoot>
  )
}
