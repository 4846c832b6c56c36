import { addDays } from '#core/calendar.ts'
import { countedAmount, spanOf } from '#core/costing/items.ts'
import type { Span } from '#core/costing/types.ts'
import { subtract, type Minor } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { sameEstimate } from '#core/rules/settlement.ts'
import { isNear, monthSpan } from './near.ts'
import type { LedgerContent } from './matchRows.ts'
import { sayTheSame, tellingWords } from './words.ts'

/** A cost item that was estimated or accrued and that payments have not settled all of. */
export interface OpenItem {
  readonly id: string
  readonly description: string
  readonly supplier: string
  readonly category: TeamData['costItems'][number]['category']
  readonly days: Span
  /** What counts of it, in minor units. */
  readonly amount: Minor
}

const isIn = (days: Span, { from, to }: Span) => from <= days.from && days.to <= to

export function openItems({
  costItems,
  suppliers,
  settlements,
}: Pick<TeamData, 'costItems' | 'suppliers' | 'settlements'>): OpenItem[] {
  const names = new Map(suppliers.map(({ id, name }) => [id, name]))
  const settled = settlements.flatMap(({ targets }) => targets)
  return costItems
    .filter(({ ledgerRow, standing }) => ledgerRow === undefined && standing !== 'reconciled')
    .map(item => ({ item, days: spanOf(item) }))
    .filter(({ item: { id, category }, days }) =>
      settled.every(
        target =>
          !sameEstimate(target, { kind: 'item', item: id }) &&
          // Of an item that lies in some other days too, something is open.
          !(target.kind === 'items' && target.category === category && isIn(days, target)),
      ),
    )
    .map(({ item, days }) => ({
      id: item.id,
      description: item.description,
      supplier: (item.supplier !== undefined && names.get(item.supplier)) || '',
      category: item.category,
      days,
      amount: countedAmount(item),
    }))
}

/** Why a payment seems to be for an estimate: who or what it names, and its days or its amount. */
export interface Likeness {
  readonly item: OpenItem
  readonly named: 'supplier' | 'description'
  readonly by: 'days' | 'amount'
}

type Payment = LedgerContent & Pick<Partial<LedgerRow>, 'service'>

/** The month of payment and the one before, since payment comes after service; the days of the service where known. */
const daysOf = ({ date, service }: Payment): Span => {
  if (service) return service
  const { from, to } = monthSpan(date)
  return { from: monthSpan(addDays(from, -1)).from, to }
}

const meet = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to

/** Amounts so close may be one before and after it was known exactly. */
const NEAR_AMOUNT = 0.25

const isNearAmount = (paid: Minor, estimated: Minor) =>
  Math.abs(subtract(paid, estimated)) <= Math.abs(estimated) * NEAR_AMOUNT

/**
 * Finds, of many payments, the open estimate that each seems to be for: of the same supplier or described in the same
 * words, and in its days or of nearly its amount. Counting such a payment as new cost would count it twice (domain, "The
 * ledger and the estimate never count twice").
 */
export function likenesses(items: readonly OpenItem[]): (row: Payment) => Likeness | undefined {
  if (items.length === 0) return () => undefined
  const known = items.map(item => ({
    item,
    supplier: tellingWords(item.supplier),
    description: tellingWords(item.description),
  }))
  const byWord = new Map<string, Set<(typeof known)[number]>>()
  for (const one of known)
    for (const word of [...one.supplier, ...one.description])
      byWord.set(word, (byWord.get(word) ?? new Set()).add(one))
  return row => {
    const supplier = tellingWords(row.supplier)
    const description = tellingWords(row.description)
    const nearby = new Set([...supplier, ...description].flatMap(word => [...(byWord.get(word) ?? [])]))
    const found = [...nearby].flatMap(({ item, ...words }): Likeness[] => {
      const isSupplier =
        sayTheSame(supplier, words.supplier) ||
        (supplier.length > 0 && supplier.every(word => words.description.includes(word))) ||
        (words.supplier.length > 0 && words.supplier.every(word => description.includes(word)))
      if (!isSupplier && !sayTheSame(description, words.description)) return []
      const named = isSupplier ? 'supplier' : 'description'
      if (meet(daysOf(row), item.days)) return [{ item, named, by: 'days' }]
      return isNear(row, item.days) && isNearAmount(countedAmount(row), item.amount)
        ? [{ item, named, by: 'amount' }]
        : []
    })
    const far = ({ item }: Likeness) => Math.abs(subtract(countedAmount(row), item.amount))
    return found.toSorted((a, b) => far(a) - far(b))[0]
  }
}
