import { areasToAsk, knownAreas, withAreas, type AreasSaid } from '#core/ledger/areaRules.ts'
import { matchRows, type LedgerContent, type Matched } from '#core/ledger/matchRows.ts'
import { estimatedOf, type Estimated } from '#core/ledger/estimated.ts'
import { planImport } from '#core/ledger/planImport.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import { rebaseRules } from '#core/ledger/rebaseRules.ts'
import { rulesFor, type Rule } from '#core/ledger/rules.ts'
import { tallyAreas } from '#core/ledger/tally.ts'
import { countedAmount } from '#core/costing/items.ts'
import { minor, type Minor } from '#core/money.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { contentOf } from '#exchange/ledger/contentOf.ts'
import { rowPrint } from '#exchange/ledger/rowPrint.ts'
import { statedTotal } from '#exchange/ledger/statedTotal.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { openStore } from '#storage/openStore.ts'
import { estimatesOf } from '#storage/reads/estimates.ts'
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

/** More bodies than these are not read in a sentence. */
const FEW = 10

/** Reads a grid as a ledger. */
export function readLedger(grid: Grid, { context, mapping, answers }: LedgerQuestion): ReadLedger {
  const whole = preview('ledger', grid, { context, mapping, answers })
  const rows = whole.rows.flatMap(row =>
    row.ok ? [Object.assign(contentOf(row.value), { row: row.row, printed: rowPrint(row.cells) })] : [],
  )
  const stated = statedTotal(
    whole.totals,
    rows.reduce((all, row) => all + countedAmount(row), 0),
  )
  const read = whole.rows.flatMap(row => (row.ok ? [row.value] : []))
  const [vat, ...others] = new Set(read.map(({ vatBasis }) => vatBasis))
  const entities = [...new Set(read.flatMap(({ entity }) => entity ?? []))]
  const days = daysOf(rows)
  const smallest = smallestOf(rows)
  return {
    shown: {
      table: shownOf({ whole }),
      rows: rows.length,
      ...(days && { days }),
      ...(smallest !== undefined && { smallest }),
      ...(stated !== undefined && { stated }),
      ...(vat && { vat: others.length === 0 ? vat : ('by-row' as const) }),
      ...(entities.length > 0 && entities.length <= FEW && { entities }),
      areas: [...tallyAreas(rows)].map(([area, tally]) => ({ area, ...tally })),
    },
    rows,
    unread: unreadOf({ whole }),
  }
}

const smallestOf = (rows: Rows): Minor | undefined =>
  rows.reduce<Minor | undefined>((least, row) => {
    const size = minor(Math.abs(countedAmount(row)))
    return size === 0 || (least !== undefined && least <= size) ? least : size
  }, undefined)

function daysOf(rows: Rows): ShownLedger['days'] {
  const [one] = rows
  if (!one) return undefined
  return rows.reduce(
    ({ first, last }, { date }) => ({ first: date < first ? date : first, last: date > last ? date : last }),
    { first: one.date, last: one.date },
  )
}

/** The remembered rules with what was said of new cost centres, then proposals for the rows that none is about. */
function rulesToStartFrom(
  rows: Rows,
  { rules: remembered, known, asked, estimated }: Beside,
  said: AreasSaid,
): Rule[] {
  const rules = withAreas(remembered, known, asked, said)
  const ruleOf = rulesFor(rules)
  return [
    ...rules,
    ...proposeRules(
      rows.filter(row => !ruleOf(row)),
      [],
      estimated,
    ),
  ]
}

/** What is stored of a team's ledger, beside the rows of a file. */
interface Beside {
  readonly key: string
  readonly matched: readonly Pick<Matched<LedgerContent>, 'row' | 'stored' | 'otherwise' | 'like'>[]
  readonly rules: readonly Rule[]
  readonly estimated: Estimated
  /** Cost centres that somebody decided on before, and those of the file that nobody was asked about. */
  readonly known: ReadonlySet<string>
  readonly asked: readonly string[]
}

/** The part of a desk that plans what becomes of a ledger, and stores it. */
export function makeLedgerDesk() {
  let opened: { readonly name: string; readonly store: Promise<Store> } | undefined
  let beside: Beside | undefined
  let begun: { readonly of: Beside; readonly said: string; readonly rules: readonly Rule[] } | undefined

  const storeOf = (name: string): Promise<Store> => {
    if (opened?.name !== name) opened = { name, store: openStore({ name, asks: false }) }
    return opened.store
  }
  /** Read again only where the ledger of the file or the stored one has moved. */
  const besideStored = async (
    { database, team, reading, mark, alike }: PlanQuestion,
    rows: Rows,
  ): Promise<Beside> => {
    const key = [database, team, reading, mark, alike].join(' ')
    if (beside?.key === key) return beside
    const { db } = await storeOf(database)
    const stored = await readTable(db, 'ledgerRow', team)
    const rules = (await readTable(db, 'ledgerRule', team))
      .toSorted((a, b) => a.order - b.order)
      .map(({ when, treat }) => ({ when, treat }))
    // Into an empty ledger every row is new: nothing has to be compared.
    const matched = stored.length === 0 ? rows.map(row => ({ row })) : matchRows(rows, stored, alike)
    const estimated = estimatedOf(await estimatesOf(db, team))
    const known = knownAreas(stored, rules)
    const asked = areasToAsk([...new Set(rows.map(({ area }) => area))], known)
    beside = { key, matched, rules, estimated, known, asked }
    return beside
  }

  /** Each edit of the rules asks again: what they are edited from stays as it was. */
  const proposedFor = (rows: Rows, stored: Beside, said: AreasSaid): readonly Rule[] => {
    const key = JSON.stringify(said)
    if (begun?.of !== stored || begun.said !== key)
      begun = { of: stored, said: key, rules: rulesToStartFrom(rows, stored, said) }
    return begun.rules
  }

  return {
    /** Opens the database that will be asked, which the browser does while the file is read. */
    start: (database: string): void => void storeOf(database),
    async plan(read: ReadLedger | undefined, question: PlanQuestion): Promise<Result<ShownPlan, Failure>> {
      if (!read) return err({ code: 'import-not-read' })
      const stored = await besideStored(question, read.rows)
      const { matched, estimated, asked } = stored
      const proposed = proposedFor(read.rows, stored, question.said)
      const rules = question.edits ? rebaseRules(question.edits, proposed) : proposed
      return ok({
        ...planImport(matched, rules, estimated),
        rules,
        proposed,
        remembered: stored.rules,
        asked,
      })
    },
    async importLedger(
      read: ReadLedger | undefined,
      { database, team, file, alike, rules, kept }: LedgerOrder,
      watch: Watch,
    ): Promise<Result<LedgerStored, Failure>> {
      if (!read) return err({ code: 'import-not-read' })
      // What was matched for the preview is matched again inside the transaction.
      beside = undefined
      const stored = await importLedger(
        await storeOf(database),
        { team, file, rows: read.rows, alike, rules, kept },
        watch,
      )
      if (!stored.ok) return stored
      const { ids: _ids, command: _command, ...rest } = stored.value
      return ok(rest)
    },
  }
}
