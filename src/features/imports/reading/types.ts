import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Confidence } from '#core/records/reading.ts'
import type { BacklogSource, Backlog } from '#exchange/backlog/types.ts'
import type { Encoding } from '#exchange/files/types.ts'
import type { ReadingsFor } from '#exchange/tables/drafts/judgeReadings.ts'
import type { Inputs, Notice, Preview, RowIssue, TableContext } from '#exchange/tables/types.ts'
import type { TimesheetSource } from '#exchange/timesheets/types.ts'

/** Tables whose rows come in one by one. */
export const tableKinds = ['people', 'sprints', 'effort', 'costItems', 'readings'] as const
export type TableKind = (typeof tableKinds)[number]

/** What a table of a file may be taken as. */
export type SheetKind = TableKind | 'ledger' | 'backlog' | 'timesheet'

/** What a table looks like, and the tool that it came from. */
export interface Looks {
  readonly kind: SheetKind
  readonly tool?: BacklogSource | TimesheetSource
}

export interface OpenedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: number
  /** Of a text file. */
  readonly encoding?: Encoding
  /** Absent where it looks like nothing that is known. */
  readonly looks?: Looks
  /** The same for every table with the same header: what was chosen for it is kept under this. */
  readonly header: string
}

/** A file that was opened, as far as the page needs to know it. */
export type Opened =
  | { readonly kind: 'tables'; readonly sheets: readonly OpenedSheet[]; readonly notices: readonly Notice[] }
  /** A board of Trello. */
  | { readonly kind: 'board' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'sprintworth'; readonly what: 'backup' | 'dictionary' | 'copy' }

/** How a table is to be read. */
export interface TableQuestion {
  readonly sheet: number
  readonly kind: TableKind
  readonly context: TableContext
  readonly mapping: Readonly<Record<number, string>>
  readonly answers: Readonly<Record<string, string>>
  /** What the rows are judged beside. */
  readonly data: TeamData
  /** Of readings: what they are for, and the day. */
  readonly readings?: { readonly figure: ReadingsFor; readonly today: IsoDate }
}

/** A table as it is shown: of a long one only some rows. */
export interface ShownTable extends Preview<unknown> {
  readonly more?: { readonly rows: number; readonly issues: number }
}

export interface ReadRow<T> {
  readonly row: number
  readonly value: T
}

/** Every row that can be taken over. */
export type ReadyRows =
  | {
      readonly kind: 'readings'
      readonly rows: readonly ReadRow<Inputs['readings']>[]
      readonly confidence: Confidence
    }
  | {
      [K in Exclude<TableKind, 'readings'>]: {
        readonly kind: K
        readonly rows: readonly ReadRow<Inputs[K]>[]
      }
    }[Exclude<TableKind, 'readings'>]

/** Every row that cannot be read, under the names of its columns. */
export interface UnreadRows {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly issues: readonly RowIssue[] }[]
}

/** A backlog without its items, which may be thousands and are not shown. */
export type ShownBacklog = Omit<Backlog, 'items'>
