import { matchRows, type LedgerContent, type Matched } from '#core/ledger/matchRows.ts'
import { planImport } from '#core/ledger/planImport.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import { rulesFor, type Rule } from '#core/ledger/rules.ts'
import { tallyAreas } from '#core/ledger/tally.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { contentOf } from '#exchange/ledger/contentOf.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { openStore } from '#storage/openStore.ts'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import type { Watch } from '#storage/watch.ts'
import { importLedger, type LedgerImport } from '#storage/writes/ledger/importLedger.ts'
import type {
  LedgerOrder,
  LedgerQuestion,
  LedgerStored,
  PlanQuestion,
  ShownLedger,
  ShownPlan,
} from './ledgerTypes.ts'
import { shownOf, unreadOf } from './tableReaders.ts'
import type { UnreadRows } from './types.ts'

type Rows = LedgerImport['rows']

/** A ledger that was read: what the page is shown of it, and its rows, without the cells they were read from. */
export interface ReadLedger {
  readonly shown: Omit<ShownLedger, 'reading'>
  readonly rows: Rows
  readonly unread: UnreadRows
}

/** Reads a grid as a ledger. */
export function readLedger(grid: Grid, { context, mapping, answers }: LedgerQuestion): ReadLedger {
  const whole = preview('ledger', grid, { context, mapping, answers })
  const rows = whole.rows.flatMap(row => (row.ok ? [{ ...contentOf(row.value), row: row.row }] : []))
  const stated = whole.totals.at(-1)?.stated
  const days = daysOf(rows)
  return {
    shown: {
      table: shownOf({ whole }),
      rows: rows.length,
      ...(days && { days }),
      ...(stated !== undefined && { stated }),
      areas: [...tallyAreas(rows)].map(([area, tally]) => ({ area, ...tally })),
    },
    rows,
    unread: unreadOf({ whole }),
  }
}

function daysOf(rows: Rows): ShownLedger['days'] {
  const [one] = rows
  if (!one) return undefined
  return rows.reduce(
    ({ first, last }, { date }) => ({ first: date < first ? date : first, last: date > last ? date : last }),
    { first: one.date, last: one.date },
  )
}

/** The remembered rules, then proposals for the rows that none of them is about. */
function rulesToStartFrom(rows: Rows, remembered: readonly Rule[], areas: readonly string[]): Rule[] {
  const ruleOf = rulesFor(remembered)
  const left = rows.filter(row => !ruleOf(row))
  if (left.length === 0) return [...remembered]
  return [...remembered, ...proposeRules(left, remembered.length === 0 ? areas : [])]
}

/** What is stored of a team's ledger, beside the rows of a file. */
interface Beside {
  readonly key: string
  readonly matched: readonly Matched<LedgerContent>[]
  readonly rules: readonly Rule[]
}

/** The part of a desk that plans what becomes of a ledger, and stores it. */
export function makeLedgerDesk() {
  let opened: { readonly name: string; readonly store: Promise<Store> } | undefined
  let beside: Beside | undefined

  const storeOf = (name: string): Promise<Store> => {
    if (opened?.name !== name) opened = { name, store: openStore({ name, asks: false }) }
    return opened.store
  }
  /** Read again only where the ledger of the file or the stored one has moved. */
  const besideStored = async (
    { database, team, reading, mark }: PlanQuestion,
    rows: Rows,
  ): Promise<Beside> => {
    const key = [database, team, reading, mark].join(' ')
    if (beside?.key === key) return beside
    const { db } = await storeOf(database)
    const stored = await readTable(db, 'ledgerRow', team)
    const rules = (await readTable(db, 'ledgerRule', team))
      .toSorted((a, b) => a.order - b.order)
      .map(({ when, treat }) => ({ when, treat }))
    beside = { key, matched: matchRows(rows, stored), rules }
    return beside
  }

  return {
    async plan(read: ReadLedger | undefined, question: PlanQuestion): Promise<Result<ShownPlan, Failure>> {
      if (!read) return err({ code: 'import-not-read' })
      const { matched, rules: remembered } = await besideStored(question, read.rows)
      const rules = question.rules ?? rulesToStartFrom(read.rows, remembered, question.areas)
      return ok({ ...planImport(matched, rules), rules, remembered: remembered.length > 0 })
    },
    async importLedger(
      read: ReadLedger | undefined,
      { database, team, file, rules }: LedgerOrder,
      watch: Watch,
    ): Promise<Result<LedgerStored, Failure>> {
      if (!read) return err({ code: 'import-not-read' })
      // What was matched for the preview is matched again inside the transaction.
      beside = undefined
      const stored = await importLedger(
        await storeOf(database),
        { team, file, rows: read.rows, rules },
        watch,
      )
      if (!stored.ok) return stored
      const { ids: _ids, command: _command, ...rest } = stored.value
      return ok(rest)
    },
  }
}
