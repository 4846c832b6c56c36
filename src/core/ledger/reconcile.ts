import { monthOf } from '#core/calendar.ts'
import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { dailyParts, daysOf } from '#core/costing/daily.ts'
import { countedAmount } from '#core/costing/items.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { linesOf } from '#core/costing/price.ts'
import type { NoRate } from '#core/costing/types.ts'
import { minor, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { cellTotals, type CellTotals } from './cellTotals.ts'
import { kindOfMoney, moneyKinds, type MoneyKind } from './moneyKind.ts'
import { besideParts, besideSeals, newCostByMonth, type BesidePart, type BesideSeal } from './newCost.ts'
import { partMonths } from './partMonths.ts'

/** One month and kind of money. */
export interface ReconciledCell extends CellTotals {
  /** `2026-05` */
  readonly month: string
  readonly of: MoneyKind
}

/** What a cell is made of. `estimated`, less what is `settled` of it, is not in the ledger. */
export interface CellPart {
  readonly what: 'estimated' | 'settled' | 'adjusted' | 'newCost'
  readonly of:
    | { readonly kind: 'item'; readonly item: string; readonly description: string }
    | { readonly kind: 'staff'; readonly standing: Standing }
    | { readonly kind: 'settlement'; readonly settlement: string }
  readonly amount: Minor
}

export interface ReconciledCellWithParts extends ReconciledCell {
  readonly parts: readonly CellPart[]
}

export interface Reconciliation {
  /** By month, then by kind. */
  readonly cells: readonly ReconciledCellWithParts[]
  readonly total: CellTotals
  /** Rows that nobody has decided on: they count nowhere yet. */
  readonly open: readonly LedgerRow[]
  readonly openSum: Minor
  readonly notOursSum: Minor
  /** All rows: ledger + open + not ours. */
  readonly rowsSum: Minor
  /** New cost that only the ledger's column holds: its sprint was sealed without it, and the team has not taken it. */
  readonly besideSeals: readonly BesideSeal[]
  /** The same by cost item and month. */
  readonly besideParts: readonly BesidePart[]
  /** Days of a role that no rate prices: nothing is estimated for them. */
  readonly missing: readonly NoRate[]
}

type Sums = Record<CellPart['what'] | 'accrued' | 'beside', number> & { readonly parts: CellPart[] }

const kindOf = (line: PriceLine): MoneyKind => kindOfMoney(engagementOf(line), itemOf(line)?.category)

const sourceOf = (line: PriceLine): CellPart['of'] => {
  const item = itemOf(line)
  return item
    ? { kind: 'item', item: item.item, description: item.description }
    : { kind: 'staff', standing: line.standing }
}

/**
 * The team's estimates beside the ledger, month by month and kind by kind. `rows` are all live ledger rows of the team.
 */
export function reconcile(data: TeamData, rows: readonly LedgerRow[], today: IsoDate): Reconciliation {
  const sums = new Map<string, Sums>()
  const sumsOf = (month: string, of: MoneyKind): Sums => {
    const key = `${month} ${of}`
    const none = { estimated: 0, settled: 0, adjusted: 0, newCost: 0, accrued: 0, beside: 0, parts: [] }
    const so = sums.get(key) ?? none
    sums.set(key, so)
    return so
  }
  const add = (month: string, of: MoneyKind, part: CellPart, standing?: Standing) => {
    if (part.amount === ZERO) return
    const so = sumsOf(month, of)
    so[part.what] += part.amount
    if (standing === 'accrued') so.accrued += part.amount
    so.parts.push(part)
  }
  const born = new Set(data.costItems.flatMap(item => (item.ledgerRow === undefined ? [] : [item.id])))
  const estimates = teamCost({ ...data, settlements: [] }, today)
  const spans = [
    ...estimates.sprints.map(({ sprint, pricing }) => ({ from: sprint.from, to: sprint.to, pricing })),
    ...estimates.gaps,
  ]
  for (const { from, to, pricing } of spans) {
    const days = daysOf({ from, to })
    const own = linesOf(pricing).filter(line => !born.has(itemOf(line)?.item ?? ''))
    for (const { lines, amounts } of dailyParts(data, { from, to }, own)) {
      const [line] = lines
      if (!line) continue
      const months = new Map<string, number>()
      for (const [i, date] of days.entries())
        months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + (amounts[i] ?? 0))
      for (const [month, amount] of months)
        add(
          month,
          kindOf(line),
          { what: 'estimated', of: sourceOf(line), amount: minor(amount) },
          line.standing,
        )
    }
  }
  for (const { month, category, amount, item, description } of newCostByMonth(data))
    add(month, `items:${category}`, { what: 'newCost', of: { kind: 'item', item, description }, amount })
  const cost = teamCost(data, today)
  for (const { settlement, parts, unestimated } of cost.settled) {
    const by = { kind: 'settlement', settlement: settlement.id } as const
    for (const { line, month, amount, adjustment } of partMonths(data, parts)) {
      add(month, kindOf(line), { what: 'settled', of: by, amount })
      add(month, kindOf(line), { what: 'adjusted', of: by, amount: adjustment })
    }
    for (const { line, date } of unestimated)
      add(monthOf(date), kindOf(line), { what: 'adjusted', of: by, amount: line.amount })
  }
  const beside = besideParts(data, cost)
  for (const { month, category, amount } of beside) sumsOf(month, `items:${category}`).beside += amount
  const cells = [...sums]
    .map(([key, so]): ReconciledCellWithParts => {
      const month = key.slice(0, 7)
      const of = moneyKinds.find(kind => key.slice(8) === kind) ?? 'items:other'
      const ledger = minor(so.settled + so.adjusted + so.newCost)
      const estimated = minor(so.estimated)
      return {
        month,
        of,
        estimated,
        ledger,
        difference: subtract(ledger, estimated),
        adjusted: minor(so.adjusted),
        newCost: minor(so.newCost),
        notInLedger: minor(so.estimated - so.settled),
        accrued: minor(so.accrued),
        beside: minor(so.beside),
        counted: minor(ledger + so.estimated - so.settled - so.beside),
        parts: so.parts,
      }
    })
    .toSorted((a, b) =>
      a.month === b.month ? moneyKinds.indexOf(a.of) - moneyKinds.indexOf(b.of) : a.month < b.month ? -1 : 1,
    )
  const amountOf = (kind: LedgerRow['treatment']['kind']) =>
    sum(rows.filter(({ treatment }) => treatment.kind === kind).map(countedAmount))
  return {
    cells,
    total: cellTotals(cells),
    open: rows.filter(({ treatment }) => treatment.kind === 'open'),
    openSum: amountOf('open'),
    notOursSum: amountOf('not-ours'),
    rowsSum: sum(rows.map(countedAmount)),
    besideSeals: besideSeals(beside),
    besideParts: beside,
    missing: cost.missing,
  }
}
