import { dayNumber, workedBefore, workedThrough } from '#core/calendar.ts'
import { add, minor, subtract, type Minor } from '#core/money.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { CostKind, Span } from './types.ts'

/** What counts of a cost item against a budget, in minor units: net + irrecoverable VAT; net alone where VAT is not stated. */
export function countedAmount({ money: { net, vat } }: Pick<CostItem, 'money'>): Minor {
  return vat.kind === 'stated' ? add(net, subtract(vat.vat, vat.recoverable)) : net
}

/** Whether a cost item's amount may be short of the VAT that counts. */
export const vatNotStated = (item: Pick<CostItem, 'money'>): boolean => item.money.vat.kind === 'not-stated'

/** Supplier money is shown apart from all other money that is not staff. */
export const kindOf = (category: CostItem['category']): CostKind =>
  category === 'supplier' ? 'supplier' : 'other'

/** The days of a cost item: its date, or its period. */
export const spanOf = ({ when }: Pick<CostItem, 'when'>): Span =>
  when.kind === 'date' ? { from: when.date, to: when.date } : { from: when.from, to: when.to }

/** A cost item with its place on the calendar, looked up once. Counts run on, so only differences mean anything. */
export interface PlacedItem {
  readonly item: CostItem
  readonly amount: Minor
  /** The numbers of its first and last day. */
  readonly first: number
  readonly last: number
  /** It is spread over working days, or over calendar days where its period has none or it has a date. */
  readonly over: 'working-days' | 'calendar-days'
  /** Days of that kind before its first day, and through its last. */
  readonly before: number
  readonly through: number
}

export function placeItem(item: CostItem, calendar: Calendar): PlacedItem {
  const { when } = item
  const amount = countedAmount(item)
  const first = dayNumber(when.kind === 'date' ? when.date : when.from)
  const last = when.kind === 'date' ? first : dayNumber(when.to)
  if (when.kind === 'period') {
    const before = workedBefore(calendar, when.from)
    const through = workedThrough(calendar, when.to)
    if (through > before) return { item, amount, first, last, over: 'working-days', before, through }
  }
  return { item, amount, first, last, over: 'calendar-days', before: first - 1, through: last }
}

/** A span with the counts of its days that items are compared with. */
export interface CountedSpan {
  readonly 'working-days': { readonly before: number; readonly through: number }
  readonly 'calendar-days': { readonly before: number; readonly through: number }
}

export const countSpan = ({ from, to }: Span, calendar: Calendar): CountedSpan => ({
  'working-days': { before: workedBefore(calendar, from), through: workedThrough(calendar, to) },
  'calendar-days': { before: dayNumber(from) - 1, through: dayNumber(to) },
})

/** The first `days` of `of` equal parts of an amount, as `allocate` gives them: the odd units lie on the first days. */
function firstParts(amount: Minor, days: number, of: number): number {
  const size = Math.abs(amount)
  const parts = Math.floor(size / of) * days + Math.min(days, size % of)
  return amount < 0 ? -parts : parts
}

/**
 * What of a cost item falls in a span, in minor units, or undefined where none of its days do. The item is allocated
 * once over its days, so whatever spans it is cut into, the parts sum to it.
 */
export function partIn({ amount, over, before, through }: PlacedItem, span: CountedSpan): Minor | undefined {
  const from = Math.max(before, span[over].before)
  const to = Math.min(through, span[over].through)
  if (to <= from) return undefined
  const of = through - before
  if (to - from === of) return amount
  return minor(firstParts(amount, to - before, of) - firstParts(amount, from - before, of))
}
