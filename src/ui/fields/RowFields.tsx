import { useRef, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { FieldAt, Rows } from './rows.ts'

interface RowInput {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly label: string
  readonly labelHidden: true
  readonly value: string
  readonly onChange: (text: string) => void
}

export interface RowColumn<F extends string> {
  readonly field: F
  readonly header: string
  readonly input: (props: RowInput) => ReactNode
}

interface RowFieldsProps<F extends string> {
  /** Where the rows are in the record: `price.onCosts`. */
  readonly path: string
  readonly at: FieldAt
  readonly caption: string
  readonly columns: readonly RowColumn<F>[]
  readonly rows: Rows<Readonly<Record<F, string>>>
  /** A new row. */
  readonly blank: Readonly<Record<F, string>>
  readonly empty: string
  readonly add: string
}

/** Fields in rows that come and go, as a part of a form. */
export function RowFields<F extends string>(props: RowFieldsProps<F>) {
  const { path, at, caption, columns, rows, blank, empty, add } = props
  const t = useText()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="govuk-form-group">
      <Table
        dense
        caption={caption}
        columns={[
          ...columns.map(({ field, header, input }) => ({
            key: field,
            header,
            cell: (row: Readonly<Record<F, string>>, index: number) => {
              const { id, name, error } = at(`${path}.${index}.${field}`)
              return input({
                id,
                name,
                error,
                label: t('ui.rows.cell', { column: header, row: index + 1 }),
                labelHidden: true,
                value: row[field],
                onChange: text => rows.change(index, { [field]: text } as Partial<Record<F, string>>),
              })
            },
          })),
          {
            key: 'remove',
            header: t('team.remove'),
            headerHidden: true,
            cell: (_, index) => (
              <Button
                kind="link"
                about={t('team.rows.which', { row: index + 1 })}
                onClick={() => {
                  rows.remove(index)
                  button.current?.focus()
                }}
              >
                {t('team.remove')}
              </Button>
            ),
          },
        ]}
        rows={rows.rows}
        rowKey={(_, index) => String(index)}
        empty={empty}
      />
      <Button ref={button} small kind="secondary" onClick={() => rows.add(blank)}>
        {add}
      </Button>
    </div>
  )
}
