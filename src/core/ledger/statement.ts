import { monthOf } from '#core/calendar.ts'
import { countedAmount } from '#core/costing/items.ts'
import { add, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { cellTotals, type CellTotals } from './cellTotals.ts'
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
  /** What of the ledger's money for it falls in the months, by service; it less `paid` is timing. */
  readonly placed: Minor
  /** What of the estimates that it settles falls in the months; `placed` less it is the adjustment. */
  readonly estimated: Minor
}

/**
 * The way from the payments of some months to what the team's totals hold of those months, to the penny:
 * `payments` less those that are not ours and those that wait are what was paid on the `lines`; that + `timing` is
 * `total.ledger`; and that + `total.notInLedger` − `total.beside` is `total.counted`.
 */
export interface Statement {
  /** The rows that were paid in the months, by what became of them. */
  readonly paid: Readonly<Record<LedgerRow['treatment']['kind'], readonly LedgerRow[]>>
  readonly payments: Tally
  readonly lines: readonly LedgerLine[]
  /** What was paid in other months for service in these, less what was paid in these for service in others. */
  readonly timing: Minor
  readonly cells: readonly ReconciledCellWithParts[]
  readonly total: CellTotals
  /** Rows of other months that wait: they may be for service of these. */
  readonly waitingElsewhere: Tally
}

export const isWithin = ({ from, to }: Months, month: string): boolean => from <= month && month <= to

/** So many rows, and what they come to in minor units. */
export const tallyOf = (rows: readonly LedgerRow[]): Tally => ({
  rows: rows.length,
  sum: sum(rows.map(countedAmount)),
})

type LineKey = Pick<LedgerLine, 'kind' | 'id'>

function keyOfRow({ treatment }: LedgerRow): LineKey | undefined {
  if (treatment.kind === 'settles') return { kind: 'settles', id: treatment.settlement }
  return treatment.kind === 'new-cost' ? { kind: 'new-cost', id: treatment.item } : undefined
}

function keyOfPart({ what, of }: CellPart): LineKey | undefined {
  if (of.kind === 'settlement') return { kind: 'settles', id: of.settlement }
  return of.kind === 'item' && what === 'newCost' ? { kind: 'new-cost', id: of.item } : undefined
}

function linesOf(paid: readonly LedgerRow[], parts: readonly CellPart[]): LedgerLine[] {
  const lines = new Map<string, LedgerLine>()
  const put = (key: LineKey | undefined, what: 'paid' | 'placed' | 'estimated', amount: Minor) => {
    if (!key) return
    const name = `${key.kind} ${key.id}`
    const so = lines.get(name) ?? { ...key, paid: ZERO, placed: ZERO, estimated: ZERO }
    lines.set(name, { ...so, [what]: add(so[what], amount) })
  }
  for (const row of paid) put(keyOfRow(row), 'paid', countedAmount(row))
  for (const part of parts) {
    put(keyOfPart(part), 'placed', part.amount)
    if (part.what === 'settled') put(keyOfPart(part), 'estimated', part.amount)
  }
  return [...lines.values()]
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
    own,
    inMonths.flatMap(({ parts }) => parts),
  )
  return {
    paid: {
      open: of('open'),
      settles: of('settles'),
      'new-cost': of('new-cost'),
      'not-ours': of('not-ours'),
    },
    payments: tallyOf(own),
    lines,
    timing: sum(lines.map(({ placed, paid }) => subtract(placed, paid))),
    cells: inMonths,
    total: cellTotals(inMonths),
    waitingElsewhere: tallyOf(open.filter(row => !isPaidIn(row))),
  }
}
