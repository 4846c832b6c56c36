import { err, ok, type Failure, type Result } from '#core/result.ts'
import { readBacklog, readTrelloBacklog } from '#exchange/backlog/readBacklog.ts'
import type { BacklogOptions } from '#exchange/backlog/types.ts'
import { readLeave } from '#exchange/leave/readLeave.ts'
import type { Leave, LeaveOptions } from '#exchange/leave/types.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { readTimesheet } from '#exchange/timesheets/readTimesheet.ts'
import type { Timesheet, TimesheetOptions } from '#exchange/timesheets/types.ts'
import type { Watch } from '#storage/watch.ts'
import { makeLedgerDesk, readLedger, type ReadLedger } from './ledgerDesk.ts'
import type {
  LedgerOrder,
  LedgerQuestion,
  LedgerStored,
  PlanQuestion,
  ShownLedger,
  ShownPlan,
} from './ledgerTypes.ts'
import { openFile, type ChosenFile, type OpenFile } from './openFile.ts'
import { readTable, shownOf, unreadOf, type ReadTable } from './tableReaders.ts'
import type { Opened, ReadyRows, ShownBacklog, ShownTable, TableQuestion, UnreadRows } from './types.ts'

type Answer<T> = Promise<Result<T, Failure>>

/** Where one file is read. It lies in a worker, so that the page stays quick and reading can be stopped. */
export interface Desk {
  readonly open: (file: ChosenFile) => Answer<Opened>
  /** The first rows of a table as they stand in the file. */
  readonly head: (sheet: number) => Answer<Grid>
  readonly table: (question: TableQuestion) => Answer<ShownTable>
  /** All rows of the table that was read last. */
  readonly ready: () => Answer<ReadyRows>
  /** Of the table or ledger that was read last. */
  readonly unread: () => Answer<UnreadRows>
  readonly ledger: (question: LedgerQuestion) => Answer<ShownLedger>
  /** What the rows of the ledger that was read last would become. */
  readonly plan: (question: PlanQuestion) => Answer<ShownPlan>
  /** Brings in the ledger that was read last, as one command: all of it, or nothing where it is stopped. */
  readonly importLedger: (order: LedgerOrder, watch: Watch) => Answer<LedgerStored>
  readonly backlog: (question: BacklogOptions & { readonly sheet: number }) => Answer<ShownBacklog>
  readonly timesheet: (question: TimesheetOptions & { readonly sheet: number }) => Answer<Timesheet>
  readonly leave: (question: LeaveOptions) => Answer<Leave>
}

/** Enough rows to find a header among them, and to see what stands under it. */
const HEAD = 40

/** A desk with no file on it yet. */
export function makeDesk(): Desk {
  let file: OpenFile | undefined
  let table: ReadTable | undefined
  let ledger: ReadLedger | undefined
  let readings = 0
  const ledgers = makeLedgerDesk()
  const gridOf = (sheet: number): Result<Grid, Failure> => {
    const grid = file?.grids[sheet]
    return grid ? ok(grid) : err({ code: 'import-not-read' })
  }
  const otherwise = <T>(found: T | undefined, code: string): Result<T, Failure> =>
    found === undefined ? err({ code }) : ok(found)

  return {
    async open(chosen) {
      if (chosen.database !== undefined) ledgers.start(chosen.database)
      const opened = await openFile(chosen)
      file = opened.ok ? opened.value : undefined
      table = undefined
      ledger = undefined
      return opened.ok ? ok(opened.value.opened) : opened
    },
    async head(sheet) {
      const grid = gridOf(sheet)
      return grid.ok ? ok({ ...grid.value, rows: grid.value.rows.slice(0, HEAD) }) : grid
    },
    async table(question) {
      const grid = gridOf(question.sheet)
      if (!grid.ok) return grid
      const read = readTable(grid.value, question)
      table = read.ok ? read.value : undefined
      ledger = undefined
      return read.ok ? ok(shownOf(read.value)) : read
    },
    ready: async () => otherwise(table?.ready, 'import-not-read'),
    unread: async () => otherwise(ledger?.unread ?? (table && unreadOf(table)), 'import-not-read'),
    async ledger(question) {
      const grid = gridOf(question.sheet)
      if (!grid.ok) return grid
      table = undefined
      ledgers.start(question.database)
      ledger = readLedger(grid.value, question)
      return ok({ ...ledger.shown, reading: (readings += 1) })
    },
    plan: question => ledgers.plan(ledger, question),
    importLedger: (order, watch) => ledgers.importLedger(ledger, order, watch),
    async backlog({ sheet, ...options }) {
      if (file?.opened.kind === 'board') return shown(readTrelloBacklog(file.json, options))
      const grid = gridOf(sheet)
      return grid.ok ? shown(readBacklog(grid.value, options)) : grid
    },
    async timesheet({ sheet, ...options }) {
      const grid = gridOf(sheet)
      return grid.ok ? otherwise(readTimesheet(grid.value, options), 'import-no-timesheet') : grid
    },
    leave: async options => otherwise(readLeave(file?.text ?? '', options), 'import-no-leave'),
  }

  function shown(backlog: ReturnType<typeof readBacklog>): Result<ShownBacklog, Failure> {
    if (!backlog) return err({ code: 'import-no-backlog' })
    const { items: _items, ...rest } = backlog
    return ok(rest)
  }
}
