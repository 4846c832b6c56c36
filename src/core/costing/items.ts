import { dayNumber, daysBetween, maxDate, minDate, workingDays } from '#core/calendar.ts'
import { add, minor, subtract, type Minor } from '#core/money.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
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

/** A cost item with its place on the calendar, looked up once. */
export interface PlacedItem extends Span {
  readonly item: CostItem
  readonly amount: Minor
  /** Days that it is spread over: working days, or calendar days where its period has none. */
  readonly days: (from: IsoDate, to: IsoDate) => number
  readonly of: number
}

const one = () => 1
const calendarDays = (from: IsoDate, to: IsoDate): number => daysBetween(from, to) + 1

export function placeItem(item: CostItem, calendar: Calendar): PlacedItem {
  const { from, to } = spanOf(item)
  const amount = countedAmount(item)
  if (item.when.kind === 'date') return { item, from, to, amount, days: one, of: 1 }
  const worked = workingDays(calendar, from, to)
  if (worked === 0) return { item, from, to, amount, days: calendarDays, of: calendarDays(from, to) }
  return { item, from, to, amount, days: (a, b) => workingDays(calendar, a, b), of: worked }
}

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
export function partIn(placed: PlacedItem, span: Span): Minor | undefined {
  const { amount, days, of } = placed
  const from = maxDate(span.from, placed.from)
  const to = minDate(span.to, placed.to)
  if (to < from) return undefined
  const through = days(placed.from, to)
  const here = days(from, to)
  return here === 0
    ? undefined
    : minor(firstParts(amount, through, of) - firstParts(amount, through - here, of))
}

/** Cost items by the block of 32 days that they touch, so that a span looks only at items near it. */
export class ItemsByDay {
  readonly #blocks = new Map<number, number[]>()
  readonly #placed: readonly PlacedItem[]
  readonly first: IsoDate | undefined
  readonly last: IsoDate | undefined

  constructor(items: readonly CostItem[], calendar: Calendar) {
    this.#placed = items.map(item => placeItem(item, calendar))
    for (const [i, { from, to }] of this.#placed.entries()) {
      if (this.first === undefined || from < this.first) this.first = from
      if (this.last === undefined || to > this.last) this.last = to
      for (let block = blockOf(from), end = blockOf(to); block <= end; block++) {
        const members = this.#blocks.get(block)
        if (members) members.push(i)
        else this.#blocks.set(block, [i])
      }
    }
  }

  /** Items with at least a day in the span, with what falls in it, in order of their first day and then of the list. */
  in(span: Span): { readonly placed: PlacedItem; readonly amount: Minor }[] {
    const touched = new Set<number>()
    for (let block = blockOf(span.from), end = blockOf(span.to); block <= end; block++) {
      for (const i of this.#blocks.get(block) ?? []) touched.add(i)
    }
    const found = []
    for (const i of touched) {
      const placed = this.#placed[i]
      const amount = placed && partIn(placed, span)
      if (placed && amount !== undefined) found.push({ i, placed, amount })
    }
    return found.sort((a, b) =>
      a.placed.from === b.placed.from ? a.i - b.i : a.placed.from < b.placed.from ? -1 : 1,
    )
  }
}

const blockOf = (date: IsoDate): number => dayNumber(date) >> 5
