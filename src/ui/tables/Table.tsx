import type { KeyboardEvent, ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import type { Column, FootRow, RowTone } from './column.ts'
import { BodyRow, Foot, Head } from './parts.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'

export interface TableProps<Row> {
  readonly caption: string
  /** The caption is heard, not seen: a heading above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row, index: number) => string
  readonly rowTone?: (row: Row) => RowTone | undefined
  readonly foot?: readonly FootRow[]
  /** Stands in place of the rows where there are none. */
  readonly empty?: ReactNode
  readonly dense?: boolean
  /** Keys that the controls in the table share. */
  readonly keys?: { readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void }
}

/** A table with a caption. On a narrow page its rows stack; where headers are more than words it scrolls sideways. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, rowTone, foot = [], empty, dense } = props
  const stacks = columns.every(({ header }) => typeof header === 'string')
  return (
    <ScrollRegion label={caption}>
      <table
        className={classes('govuk-table', dense && 'sw-table--dense', stacks && 'sw-table--stacks')}
        {...props.keys}
      >
        <caption className={classes('govuk-table__caption', captionHidden && 'govuk-visually-hidden')}>
          {caption}
        </caption>
        <Head columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <BodyRow
              key={rowKey(row, index)}
              row={row}
              index={index}
              columns={columns}
              tone={rowTone?.(row)}
            />
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td className="govuk-table__cell" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        <Foot columns={columns} foot={foot} />
      </table>
    </ScrollRegion>
  )
}
