import { dateOf, dayNumber } from '#core/calendar.ts'
import { minor, type Minor } from '#core/money.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { countSpan, partIn, placeItem, type PlacedItem } from './items.ts'
import type { Span } from './types.ts'

/** A team's cost items on the calendar, made so that a span looks only at items near it. */
export interface ItemsByDay {
  readonly first: IsoDate | undefined
  readonly last: IsoDate | undefined
  /** Visits items with at least a day in the span, with what falls in it, in order of their first day and then of the list. */
  readonly visit: (span: Span, visitor: (placed: PlacedItem, amount: Minor) => void) => void
  /** The item with this id in its place. */
  readonly placed: (id: string) => PlacedItem | undefined
  /** What falls in a span of all items, in minor units, undefined where none does; remembered. */
  readonly totalIn: (span: Span) => Minor | undefined
}

/** Blocks of 32 days. */
const blockOf = (day: number): number => day >> 5

/** Of items in order of their first day, the place of the first that begins on this day or later. */
function placeOf(placed: readonly PlacedItem[], day: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.first ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** By block, the items that began before it and reach into it, in their order. */
function carriedInto(placed: readonly PlacedItem[]): ReadonlyMap<number, readonly PlacedItem[]> {
  const carried = new Map<number, PlacedItem[]>()
  for (const one of placed) {
    for (let block = blockOf(one.first) + 1, end = blockOf(one.last); block <= end; block++) {
      const members = carried.get(block)
      if (members) members.push(one)
      else carried.set(block, [one])
    }
  }
  return carried
}

/** Room in a sort key for the place of an item in its list. */
const MANY = 2 ** 32

/** The items in order of their first day and then of the list. Numbers sort many times as quickly as objects. */
function inOrderOfDays(items: readonly CostItem[]): CostItem[] {
  const keys = Float64Array.from(items, ({ when }, i) => {
    return dayNumber(when.kind === 'date' ? when.date : when.from) * MANY + i
  }).sort()
  return Array.from(keys, key => items[key - Math.floor(key / MANY) * MANY]).filter(
    item => item !== undefined,
  )
}

/** Places every item once, in order of their first day; those that go on for long are also found by block. */
export function itemsByDay(items: readonly CostItem[], calendar: Calendar): ItemsByDay {
  const placed = inOrderOfDays(items).map(item => placeItem(item, calendar))
  const carried = carriedInto(placed)
  const totals = new Map<string, Minor | undefined>()
  let byId: ReadonlyMap<string, PlacedItem> | undefined

  const visit: ItemsByDay['visit'] = (span, visitor) => {
    const counted = countSpan(span, calendar)
    const look = (one: PlacedItem) => {
      const amount = partIn(one, counted)
      if (amount !== undefined) visitor(one, amount)
    }
    const block = blockOf(dayNumber(span.from))
    const last = dayNumber(span.to)
    carried.get(block)?.forEach(look)
    for (let i = placeOf(placed, block << 5); i < placed.length; i++) {
      const one = placed[i]
      if (!one || one.first > last) break
      look(one)
    }
  }

  return {
    first: placed[0] && dateOf(placed[0].first),
    last: placed[0] && dateOf(placed.reduce((last, one) => Math.max(last, one.last), placed[0].last)),
    visit,
    placed: id => (byId ??= new Map(placed.map(one => [one.item.id, one]))).get(id),
    totalIn: span => {
      const key = `${span.from} ${span.to}`
      if (!totals.has(key)) {
        let total: Minor | undefined
        visit(span, (_, amount) => {
          total = minor((total ?? 0) + amount)
        })
        totals.set(key, total)
      }
      return totals.get(key)
    },
  }
}
