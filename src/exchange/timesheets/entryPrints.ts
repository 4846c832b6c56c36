import type { ExportTable } from '#exchange/backlog/exportTable.ts'
import { printOf } from '#exchange/print.ts'
import type { RowScope } from '#exchange/tables/table.ts'

const fields = ['date', 'start', 'end', 'duration', 'hours', 'project', 'task', 'tag', 'people'] as const

/** A print of each entry: of entries that are the same in all that counts, one for the first, one for the second. */
export function entryPrints(found: ExportTable): (row: RowScope) => string {
  const texts = fields.map(found.first)
  const seen = new Map<string, number>()
  return row => {
    const said = JSON.stringify(texts.map(text => text(row)))
    const nth = (seen.get(said) ?? 0) + 1
    seen.set(said, nth)
    return printOf(`${nth} ${said}`)
  }
}
