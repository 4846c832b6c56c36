import { gridKeys } from './gridKeys.ts'
import { Table, type TableProps } from './Table.tsx'

interface EditableTableProps<Row> extends Omit<TableProps<Row>, 'keys'> {
  /** Enter in the last row: a new row, where one can be made at once. */
  readonly onEnterLast?: () => void
}

/** A table to work in: arrow keys and Enter move between its cells, Escape takes back what was typed in one. */
export function EditableTable<Row>({ onEnterLast, ...props }: EditableTableProps<Row>) {
  return <Table {...props} keys={{ onKeyDown: gridKeys(onEnterLast) }} />
}
