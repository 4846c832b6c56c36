import type { Asker } from '#exchange/tables/asker.ts'
import type { ExportTable } from './exportTable.ts'

const HOUR = 3600

/**
 * Seconds in one of what the time columns count. Jira exports seconds; nothing below a minute can be logged, so a
 * smaller number is asked about.
 */
export function timeUnit(found: ExportTable, fields: readonly string[], { ask }: Asker): number {
  const read = fields.map(field => found.numbers(field, { most: 1e9 }))
  const values = found.rows.flatMap(row =>
    read.flatMap(numbers => numbers({ ...row, issues: [] }).map(({ value }) => value)),
  )
  const filled = values.filter(value => value > 0)
  const smallest = filled.reduce((a, b) => Math.min(a, b), Infinity)
  if (filled.length === 0 || smallest >= 60) return 1
  const chosen = ask('backlog-time-unit', '', {
    values: { smallest },
    options: ['hours', 'seconds'],
    proposed: 'hours',
  })
  return chosen === 'hours' ? HOUR : 1
}
