import { Fragment } from 'react'
import { useText } from '#ui/text.tsx'
import { BodyRow, Foot, Head } from './parts.tsx'
import { Table, type TableProps } from './Table.tsx'
import { useWindowedRows } from './useWindowedRows.ts'
import { Spacer } from './virtualRows.tsx'

const fewEnough = 100

type VirtualTableProps<Row> = Omit<TableProps<Row>, 'keys'>

/**
 * A table of up to thousands of rows: past a hundred it scrolls in a window of its own and holds only what shows. Paper
 * has no window: all are printed.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  return props.rows.length <= fewEnough ? <Table {...props} /> : <WindowedTable {...props} />
}

function WindowedTable<Row>(props: VirtualTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, rowTone, foot = [] } = props
  const t = useText()
  const { region, printing, items, below, measure } = useWindowedRows(rows.length)
  const stop = { 'aria-label': caption, tabIndex: 0 }
  return (
    <>
      {printing && items.length < rows.length && (
        <p className="sw-caption">{t('ui.table.onPaper', { shown: items.length, n: rows.length })}</p>
      )}
      <section ref={region} className="sw-scroll sw-scroll--tall" {...stop}>
        <table className="govuk-table sw-table--dense" aria-rowcount={rows.length + 1}>
          <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>
            {caption}
          </caption>
          <Head columns={columns} />
          <tbody>
            {items.map((item, at) => {
              const row = rows[item.index]
              if (row === undefined) return null
              return (
                <Fragment key={rowKey(row, item.index)}>
                  <Spacer height={item.start - (items[at - 1]?.end ?? 0)} columns={columns.length} />
                  <BodyRow
                    ref={measure}
                    row={row}
                    index={item.index}
                    columns={columns}
                    tone={rowTone?.(row)}
                    // The header row is the first.
                    place={item.index + 2}
                  />
                </Fragment>
              )
            })}
            <Spacer height={below} columns={columns.length} />
          </tbody>
          <Foot columns={columns} foot={foot} />
        </table>
      </section>
      {!printing && <p className="sw-caption">{t('ui.table.count', { n: rows.length })}</p>}
    </>
  )
}
