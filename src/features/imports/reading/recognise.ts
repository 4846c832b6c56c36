import { sha256 } from '#exchange/backup/bytes.ts'
import { backlogSource } from '#exchange/backlog/readBacklog.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { timesheetHeader, timesheetSource } from '#exchange/timesheets/headers.ts'
import { tableKinds, type Looks } from './types.ts'

/** Rows that tell what a table is. */
const LOOK_AT = 60
const HEADER_AT = 20

/** A table is recognised by itself, whoever's it is. */
export const nobody: TableContext = {
  currency: 'GBP',
  sprints: [],
  deliverables: [],
  suppliers: [],
  rates: [],
  sprintLength: 14,
}

/**
 * How much of a table a kind accounts for: columns that it names of all that hold anything, and less where its rows
 * cannot be read as that; 0 where it cannot be.
 */
function fit(kind: (typeof kinds)[number], grid: Grid): number {
  const { columns, unmapped, counts } = preview(kind, grid, { context: nobody })
  if (unmapped.length > 0) return 0
  const filled = columns.filter(({ header, samples }) => header !== '' || samples.length > 0)
  const named = filled.filter(({ by }) => by === 'header')
  if (named.length === 0) return 0
  // Effort can only be read beside the sprints that it names.
  const readable = kind === 'effort' ? 1 : counts.ok / Math.max(1, counts.ok + counts.bad)
  return (named.length / filled.length) * ((1 + readable) / 2)
}

/** What only a ledger says of a payment: whose budget it is, and the number that finance knows it by. */
const OF_LEDGERS = new Set(['area', 'reference', 'entity'])

/** Payments look like cost items, or like values on days; a ledger says what nobody else writes down. */
function isLedger(grid: Grid): boolean {
  const { columns, unmapped } = preview('ledger', grid, { context: nobody })
  return (
    unmapped.length === 0 && columns.some(({ field, by }) => by === 'header' && OF_LEDGERS.has(field ?? ''))
  )
}

// Of kinds that fit as well as each other the first is proposed.
const kinds = [...tableKinds, 'ledger'] as const

/** What a table looks like by its header and its first rows; `undefined` where it looks like nothing that is known. */
export function looksLike(whole: Grid): Looks | undefined {
  const grid = { ...whole, rows: whole.rows.slice(0, LOOK_AT) }
  const tool = backlogSource(grid)
  if (tool) return { kind: 'backlog', tool }
  const times = timesheetHeader(grid)
  if (times) return { kind: 'timesheet', tool: timesheetSource(times) }
  const best = kinds
    .map(kind => ({ kind, fits: fit(kind, grid) }))
    .reduce((a, b) => (b.fits > a.fits ? b : a))
  if (best.fits === 0) return undefined
  const mayBe = best.kind === 'costItems' || best.kind === 'readings'
  return { kind: mayBe && isLedger(grid) ? 'ledger' : best.kind }
}

/** A text that tables with the same header share, from which the header cannot be read back. */
export function headerOf({ rows }: Grid): Promise<string> {
  const filled = (row: readonly string[]) => row.filter(cell => cell.trim() !== '').length
  const header = rows.slice(0, HEADER_AT).reduce((a, b) => (filled(b) > filled(a) ? b : a), rows[0] ?? [])
  return sha256(JSON.stringify(header.map(cell => cell.trim().toLowerCase())))
}
