import { addDays, monthOf } from '#core/calendar.ts'
import { countedAmount } from '#core/costing/items.ts'
import { add, minor, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { cellTotals, type CellTotals } from './cellTotals.ts'
import { monthSpan } from './near.ts'
import type { CellPart, ReconciledCellWithParts, Reconciliation } from './reconcile.ts'
import type { Tally } from './tally.ts'

/** Months from one through another: `2026-05`. */
export interface Months {
  readonly from: string
  readonly to: string
}

/** A settlement or new cost with payment or service in some months, in minor units. */
export interface LedgerLine {
  readonly kind: 'settles' | 'new-cost'
  /** Id of the settlement, or of the cost item that is new. */
  readonly id: string
  /** What was paid for it in the months. */
  readonly paid: Minor
  /** What of the ledger's money for it falls in the months, by service. */
  readonly placed: Minor
  /** What was paid in the months for service in them: `paid` less it is ahead or behind, `placed` less it the reverse. */
  readonly both: Minor
  /** What of the estimates that it settles falls in the months; `placed` less it is the adjustment. */
  readonly estimated: Minor
}

/**
 * The way from the payments of some months to what the team's totals hold of those months, to the penny:
 * `payments` less those that are not ours and those that wait are what was paid on the `lines`; that − `elsewhere` +
 * `fromElsewhere` is `total.ledger`; and that + `total.notInLedger` − `total.beside` is `total.counted`.
 */
export interface Statement {
  /** The rows that were paid in the months, by what became of them. */
  readonly paid: Readonly<Record<LedgerRow['treatment']['kind'], readonly LedgerRow[]>>
  readonly payments: Tally
  readonly lines: readonly LedgerLine[]
  /** What was paid in these months for service in others. */
  readonly elsewhere: Minor
  /** What was paid in other months for service in these. */
  readonly fromElsewhere: Minor
  readonly cells: readonly ReconciledCellWithParts[]
  readonly total: CellTotals
  /** The files of the payments, of the months or for service in them. */
  readonly files: ReadonlySet<string>
  /** Months that no file holds a payment of. */
  readonly silent: readonly string[]
  /** Rows of other months that wait: they may be for service of these. */
  readonly waitingElsewhere: Tally
}

/** Each of the months. */
function monthsIn({ from, to }: Months): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = monthOf(addDays(monthSpan(IsoDate.parse(`${month}-01`)).to, 1)))
    months.push(month)
  return months
}

export const isWithin = ({ from, to }: Months, month: string): boolean => from <= month && month <= to

/** So many rows, and what they come to in minor units. */
export const tallyOf = (rows: readonly LedgerRow[]): Tally => ({
  rows: rows.length,
  sum: sum(rows.map(countedAmount)),
})

type LineKey = Pick<LedgerLine, 'kind' | 'id'>

const nameOf = (key: LineKey | undefined): string => (key ? `${key.kind} ${key.id}` : '')

function keyOfRow({ treatment }: LedgerRow): LineKey | undefined {
  if (treatment.kind === 'settles') return { kind: 'settles', id: treatment.settlement }
  return treatment.kind === 'new-cost' ? { kind: 'new-cost', id: treatment.item } : undefined
}

function keyOfPart({ what, of }: CellPart): LineKey | undefined {
  if (of.kind === 'settlement') return { kind: 'settles', id: of.settlement }
  return of.kind === 'item' && what === 'newCost' ? { kind: 'new-cost', id: of.item } : undefined
}

type Sums = LineKey & Record<'all' | 'paid' | 'placed' | 'estimated', Minor>

/**
 * What was paid in the months and is for service in them. A settlement does not say which of its payments is for which
 * of its days: each is spread like all of them.
 */
const bothOf = ({ all, paid, placed }: Sums): Minor =>
  all === ZERO ? ZERO : minor(Math.round(paid * (placed / all)))

function linesOf(
  rows: readonly LedgerRow[],
  isPaidIn: (row: LedgerRow) => boolean,
  parts: readonly CellPart[],
): LedgerLine[] {
  const lines = new Map<string, Sums>()
  const put = (key: LineKey | undefined, what: Exclude<keyof Sums, keyof LineKey>, amount: Minor) => {
    if (!key) return
    const name = nameOf(key)
    const so = lines.get(name) ?? { ...key, all: ZERO, paid: ZERO, placed: ZERO, estimated: ZERO }
    lines.set(name, { ...so, [what]: add(so[what], amount) })
  }
  for (const row of rows) {
    put(keyOfRow(row), 'all', countedAmount(row))
    if (isPaidIn(row)) put(keyOfRow(row), 'paid', countedAmount(row))
  }
  for (const part of parts) {
    put(keyOfPart(part), 'placed', part.amount)
    if (part.what === 'settled') put(keyOfPart(part), 'estimated', part.amount)
  }
  const paidOrServed = new Set([
    ...rows.filter(isPaidIn).map(row => nameOf(keyOfRow(row))),
    ...parts.map(part => nameOf(keyOfPart(part))),
  ])
  return [...lines].flatMap(([name, line]) => {
    const { kind, id, paid, placed, estimated } = line
    return paidOrServed.has(name) ? [{ kind, id, paid, placed, both: bothOf(line), estimated }] : []
  })
}

/** The statement of some months. `rows` are all live ledger rows of the team, `found` is their reconciliation. */
export function statement(
  { cells, open }: Pick<Reconciliation, 'cells' | 'open'>,
  rows: readonly LedgerRow[],
  months: Months,
): Statement {
  const isPaidIn = ({ date }: LedgerRow) => isWithin(months, monthOf(date))
  const own = rows.filter(isPaidIn)
  const of = (kind: LedgerRow['treatment']['kind']) => own.filter(({ treatment }) => treatment.kind === kind)
  const inMonths = cells.filter(({ month }) => isWithin(months, month))
  const lines = linesOf(
    rows,
    isPaidIn,
    inMonths.flatMap(({ parts }) => parts),
  )
  const named = new Set(lines.map(nameOf))
  const paidIn = new Set(own.map(({ date }) => monthOf(date)))
  return {
    paid: {
      open: of('open'),
      settles: of('settles'),
      'new-cost': of('new-cost'),
      'not-ours': of('not-ours'),
    },
    payments: tallyOf(own),
    lines,
    elsewhere: sum(lines.map(({ paid, both }) => subtract(paid, both))),
    fromElsewhere: sum(lines.map(({ placed, both }) => subtract(placed, both))),
    cells: inMonths,
    total: cellTotals(inMonths),
    files: new Set(
      rows.flatMap(row => (isPaidIn(row) || named.has(nameOf(keyOfRow(row))) ? [row.file] : [])),
    ),
    silent: monthsIn(months).filter(month => !paidIn.has(month)),
    waitingElsewhere: tallyOf(open.filter(row => !isPaidIn(row))),
  }
}
