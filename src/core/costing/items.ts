import { dayNumber, workedBefore, workedThrough } from '#core/calendar.ts'
import { add, minor, subtract, type Minor } from '#core/money.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { SprintLine } from '#core/records/sprint.ts'
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

type ItemLine = Extract<SprintLine, { kind: 'item' }>

/** A cost item with its place on the calendar, looked up once. Counts run on, so only differences mean anything. */
export interface PlacedItem extends Span {
  /** Its line without the amount: the same in every span that it touches. */
  readonly line: Omit<ItemLine, 'amount'>
  readonly amount: Minor
  /** It is spread over working days, or over calendar days where its period has none or it has a date. */
  readonly over: 'working-days' | 'calendar-days'
  /** Days of that kind before its first day, and through its last. */
  readonly before: number
  readonly through: number
}

export function placeItem(item: CostItem, calendar: Calendar): PlacedItem {
  const { from, to } = spanOf(item)
  const { id, description, category, standing } = item
  const line = { kind: 'item', item: id, description, category, standing } as const
  const amount = countedAmount(item)
  if (item.when.kind === 'period') {
    const before = workedBefore(calendar, from)
    const through = workedThrough(calendar, to)
    if (through > before) return { line, from, to, amount, over: 'working-days', before, through }
  }
  return {
    line,
    from,
    to,
    amount,
    over: 'calendar-days',
    before: dayNumber(from) - 1,
    through: dayNumber(to),
  }
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

/** A team's cost items on the calendar, made so that a span looks only at items near it. */
export interface ItemsByDay {
  readonly first: IsoDate | undefined
  readonly last: IsoDate | undefined
  readonly byId: ReadonlyMap<string, PlacedItem>
  /** Visits items with at least a day in the span, with what falls in it, in order of their first day and then of the list. */
  readonly visit: (span: Span, visitor: (placed: PlacedItem, amount: Minor) => void) => void
}

/** Places every item once, filed by the blocks of 32 days that it touches. */
export function itemsByDay(items: readonly CostItem[], calendar: Calendar): ItemsByDay {
  const placed = items
    .map(item => placeItem(item, calendar))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const firstBlocks = placed.map(one => blockOf(one.from))
  const blocks = new Map<number, number[]>()
  for (const [i, { from, to }] of placed.entries()) {
    for (let block = blockOf(from), end = blockOf(to); block <= end; block++) {
      const members = blocks.get(block)
      if (members) members.push(i)
      else blocks.set(block, [i])
    }
  }
  return {
    first: placed[0]?.from,
    last: placed.reduce<IsoDate | undefined>((last, { to }) => (last && last > to ? last : to), undefined),
    byId: new Map(placed.map(one => [one.line.item, one])),
    visit: (span, visitor) => {
      const counted = countSpan(span, calendar)
      const found: number[] = []
      const start = blockOf(span.from)
      for (let block = start, end = blockOf(span.to); block <= end; block++) {
        for (const i of blocks.get(block) ?? []) {
          // An item that touches several blocks is taken in the first of them that the span touches too.
          if (Math.max(firstBlocks[i] ?? 0, start) === block) found.push(i)
        }
      }
      for (const i of found.sort((x, y) => x - y)) {
        const one = placed[i]
        const amount = one && partIn(one, counted)
        if (one && amount !== undefined) visitor(one, amount)
      }
    },
  }
}

const blockOf = (date: IsoDate): number => dayNumber(date) >> 5
