import type { TableSource } from '#storage/db.ts'
import { newRow } from '#core/records/fields.ts'
import { Calendar, calendarDefaults, calendarId, calendarVersion } from '#core/records/calendar.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Workspace, WORKSPACE_ID, workspaceDefaults, workspaceVersion } from '#core/records/workspace.ts'

/** Live rows by record; a record that was not read is absent. */
export type Tables = { readonly [R in RecordName]?: readonly RecordTypes[R][] }

export const withTable = <R extends RecordName>(
  tables: Tables,
  record: R,
  rows: readonly RecordTypes[R][],
): Tables => ({ ...tables, [record]: rows })

/** Records whose rows are shared by all teams. */
const SHARED: ReadonlySet<RecordName> = new Set<RecordName>(['workspace', 'metric'])

type Key = readonly string[]

const compare = (a: Key, b: Key): number => {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}

interface Ordered {
  readonly [field: string]: unknown
  readonly id: string
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Sprints by their first day, readings by their date, all else in the order it was made in. */
export function inOrder<T extends Ordered>(record: RecordName, rows: readonly T[]): T[] {
  const first = record === 'sprint' ? 'from' : record === 'reading' ? 'date' : undefined
  const keyed = rows.map(row => ({ row, key: first === undefined ? [row.id] : [text(row[first]), row.id] }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row)
}

/** The rows of a record of one team. */
type ReadRows = <R extends RecordName>(
  db: TableSource,
  record: R,
  team: string,
) => Promise<readonly RecordTypes[R][]>

const atOnce: ReadRows = async <R extends RecordName>(db: TableSource, record: R, team: string) =>
  db.table<RecordTypes[R], string>(record).where('team').equals(team).toArray()

/** As many rows as are read without keeping the page from answering. */
export const PIECE = 8000

/** A table in pieces, for a read inside a transaction: only there are they of one moment. */
export const inPieces: ReadRows = async <R extends RecordName>(db: TableSource, record: R, team: string) => {
  const table = db.table<RecordTypes[R], string>(record)
  const rows = await table.where('team').equals(team).limit(PIECE).toArray()
  // Rows of a team come in order of their id.
  let last = rows.length === PIECE ? rows.at(-1) : undefined
  while (last) {
    const piece = await table.where(':id').above(last.id).limit(PIECE).toArray()
    for (const row of piece) if (row.team === team) rows.push(row)
    last = piece.length === PIECE ? piece.at(-1) : undefined
  }
  return rows
}

/** The live rows of a record that a team's figures are made from, in order. */
export async function readTable<R extends RecordName>(
  db: TableSource,
  record: R,
  team: string,
  read: ReadRows = atOnce,
): Promise<RecordTypes[R][]> {
  // A database that a newer version wrote may lack a table.
  if (!db.tables.some(({ name }) => name === record)) return []
  const rows = await read(db, record, SHARED.has(record) ? WORKSPACE_ID : team)
  return inOrder(
    record,
    rows.filter(({ deleted }) => deleted === 0),
  )
}

/** The live rows of a record, of every team. */
export async function readLive<R extends RecordName>(db: TableSource, record: R): Promise<RecordTypes[R][]> {
  if (!db.tables.some(({ name }) => name === record)) return []
  const rows = await db.table<RecordTypes[R], string>(record).toArray()
  return inOrder(
    record,
    rows.filter(({ deleted }) => deleted === 0),
  )
}

/** What a workspace is until somebody says otherwise. */
export const unsetWorkspace: Workspace = Workspace.parse({
  ...newRow(workspaceVersion),
  ...workspaceDefaults,
  id: WORKSPACE_ID,
  team: WORKSPACE_ID,
})

/** What all teams share; at its defaults until the first team is there. */
export const readWorkspace = async (db: TableSource): Promise<Workspace> =>
  (await readTable(db, 'workspace', WORKSPACE_ID))[0] ?? unsetWorkspace

const unsetCalendar = (team: string): Calendar =>
  Calendar.parse({ ...newRow(calendarVersion), ...calendarDefaults, id: calendarId(team), team })

/**
 * The input of every calculation out of the tables that were read. A table that was not read throws when it is
 * asked for: a rule that needs it then cannot pass by mistake.
 */
export function teamDataOf(tables: Tables, team: string): TeamData {
  const rows = <R extends RecordName>(record: R): readonly RecordTypes[R][] => {
    const read = tables[record]
    if (read === undefined) throw new Error(`The ${record} rows were not read`)
    return read
  }
  return {
    get workspace() {
      return rows('workspace')[0] ?? unsetWorkspace
    },
    get team() {
      const [row] = rows('team')
      if (row === undefined) throw new Error(`No team ${team}`)
      return row
    },
    get calendar() {
      return rows('calendar')[0] ?? unsetCalendar(team)
    },
    get suppliers() {
      return rows('supplier')
    },
    get rates() {
      return rows('rate')
    },
    get allocations() {
      return rows('allocation')
    },
    get absences() {
      return rows('absence')
    },
    get costItems() {
      return rows('costItem')
    },
    get sprints() {
      return rows('sprint')
    },
    get deliverables() {
      return rows('deliverable')
    },
    get efforts() {
      return rows('effort')
    },
    get metrics() {
      return rows('metric')
    },
    get outcomes() {
      return rows('outcome')
    },
    get contributions() {
      return rows('contribution')
    },
    get readings() {
      return rows('reading')
    },
    get settlements() {
      return rows('settlement')
    },
    get retros() {
      return rows('retro')
    },
    get votes() {
      return rows('vote')
    },
    get decisions() {
      return rows('decision')
    },
    get pots() {
      return rows('pot')
    },
  }
}
