import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { ExportTable } from './exportTable.ts'

/** The day an item was finished. One that cannot be read is said once and leaves the item as it is: no figure needs it. */
export function doneDates(found: ExportTable, asker: Asker): (row: RowScope) => IsoDate | undefined {
  const read = found.date('done')
  const without = (row: RowScope) => read({ ...row, issues: [] })
  const text = found.first('done')
  const unread = found.rows.filter(row => text(row) !== '' && without(row) === undefined)
  const [first] = unread
  if (first) {
    const column = found.table.column('done 0') ?? ''
    asker.notice('backlog-dates-unread', { count: unread.length, column, row: first.row })
  }
  return without
}
