import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { judgeCostItems } from '#exchange/tables/drafts/judgeCostItems.ts'
import { judgeEffort } from '#exchange/tables/drafts/judgeEffort.ts'
import { judgePeople } from '#exchange/tables/drafts/judgePeople.ts'
import { judgeReadings } from '#exchange/tables/drafts/judgeReadings.ts'
import { judgeSprints } from '#exchange/tables/drafts/judgeSprints.ts'
import { readingsContext } from '#exchange/tables/drafts/readingsContext.ts'
import { readable } from '#exchange/tables/readable.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { Inputs, Preview, PreviewOptions } from '#exchange/tables/types.ts'
import type { ReadyRows, ShownTable, TableKind, TableQuestion, UnreadRows } from './types.ts'

/** Rows and unreadable rows that are shown of a long table. */
const ROWS = 100
const UNREAD = 50

/** A table that was read: all of it, and what may be asked of it. */
export interface ReadTable {
  readonly whole: Preview<unknown>
  readonly ready: ReadyRows
}

type Simple = Exclude<TableKind, 'readings'>

const both = <K extends Simple>(kind: K, whole: Preview<Inputs[K]>) => ({
  whole,
  ready: { kind, rows: readable(whole) },
})

type Reader = (grid: Grid, options: PreviewOptions & { readonly data: TeamData }) => ReadTable

/** Rows that saving would refuse, and those that are stored already, are said before anything is confirmed. */
const simple: { readonly [K in Simple]: Reader } = {
  people: (grid, { data, ...options }) =>
    both('people', judgePeople(preview('people', grid, options), data, options.answers ?? {})),
  sprints: (grid, { data, ...options }) =>
    both('sprints', judgeSprints(preview('sprints', grid, options), data, options.answers ?? {})),
  effort: (grid, { data, ...options }) => both('effort', judgeEffort(preview('effort', grid, options), data)),
  costItems: (grid, { data, ...options }) =>
    both('costItems', judgeCostItems(preview('costItems', grid, options), data, options.answers ?? {})),
}

/** Reads a grid as one kind of table. Readings need to know what they are for: error `import-no-outcome`. */
export function readTable(
  grid: Grid,
  { kind, context, mapping, answers, data, readings }: TableQuestion,
): Result<ReadTable, Failure<'import-no-outcome'>> {
  const options = { context, mapping, answers }
  if (kind !== 'readings') return ok(simple[kind](grid, { ...options, data }))
  if (!readings) return err({ code: 'import-no-outcome' })
  const found = preview('readings', grid, {
    ...options,
    context: readingsContext(context, readings.figure, readings.today),
  })
  const whole = judgeReadings(found, { ...readings, answers })
  return ok({ whole, ready: { kind, rows: readable(whole), confidence: whole.confidence } })
}

/** As much of a table as a page shows: its first rows, and the first that cannot be read. */
export function shownOf({ whole }: Pick<ReadTable, 'whole'>): ShownTable {
  if (whole.rows.length <= ROWS) return whole
  const later = whole.rows.slice(ROWS).filter(row => !row.ok)
  const rows = [...whole.rows.slice(0, ROWS), ...later.slice(0, UNREAD)]
  const issues = later.slice(UNREAD).reduce((sum, row) => sum + row.issues.length, 0)
  return { ...whole, rows, more: { rows: whole.rows.length - rows.length, issues } }
}

/** The rows of a table that cannot be read, as they stand in the file. */
export const unreadOf = ({ whole: { columns, rows } }: Pick<ReadTable, 'whole'>): UnreadRows => ({
  columns: columns.map(({ header, letter }) => header || letter),
  rows: rows.flatMap(row => (row.ok || row.here ? [] : [{ cells: row.cells, issues: row.issues }])),
})
