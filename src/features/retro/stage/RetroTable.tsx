import type { ReactNode } from 'react'

interface RetroColumn<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

interface RetroTableProps<Row> {
  readonly caption: string
  readonly columns: readonly RetroColumn<Row>[]
  readonly rows: readonly (Row & { readonly id: string })[]
}

/** A table to be read from the back of a room: its first column names the row. */
export function RetroTable<Row>({ caption, columns, rows }: RetroTableProps<Row>) {
  return (
    <table className="sw-retro-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'sw-retro-n' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            {columns.map(({ key, header, cell, numeric }, i) =>
              i === 0 ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} className={numeric ? 'sw-retro-n' : undefined} data-header={header}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
