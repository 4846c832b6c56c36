import { minor, sum, type Minor } from '#core/money.ts'
import type { RetroPart } from '#core/records/retro.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import { pagesOf } from './pages.ts'

/** A few rows and what the rest come to, so that any number of rows has room. */
export interface Folded<T> {
  readonly rows: readonly T[]
  /** How many more there are, and their money together; none where all have room. */
  readonly others?: { readonly count: number; readonly amount: Minor; readonly of1?: number }
}

/**
 * Rows in pages of so much room; where one is not enough, each page has the rest together as its last row, which takes
 * up 1. The amounts of every page sum to the whole.
 */
export function fold<T extends { readonly amount: Minor; readonly of1?: number | undefined }>(
  all: readonly T[],
  room: number,
  sizeOf: (row: T) => number = () => 1,
): Folded<T>[] {
  const [first = [], ...more] = pagesOf(all, room, sizeOf)
  if (more.length === 0) return [{ rows: first }]
  return pagesOf(all, room - 1, sizeOf).map(rows => {
    const rest = all.filter(row => !rows.includes(row))
    const shares = rest.flatMap(({ of1 }) => (of1 === undefined ? [] : [of1]))
    const of1 = shares.length === rest.length ? shares.reduce((whole, share) => whole + share, 0) : undefined
    return {
      rows,
      others: {
        count: rest.length,
        amount: sum(rest.map(({ amount }) => amount)),
        ...(of1 !== undefined && { of1 }),
      },
    }
  })
}

/** A retro's parts that are a deliverable's, and what is linked to none. */
export function partsOf(bought: readonly RetroPart[]) {
  const made = bought.flatMap(({ deliverable, ...rest }) => (deliverable ? [{ ...rest, deliverable }] : []))
  const unlinked = bought.find(({ deliverable }) => deliverable === undefined)
  return { made, ...(unlinked && { unlinked }) }
}

/** Whether anything that a sprint bought has an amount that can be asked about. */
export const isAskable = (bought: readonly RetroPart[]): boolean =>
  partsOf(bought).made.some(({ amount }) => amount > 0)

type StaffGroup = Extract<SprintLine, { kind: 'group' }>['group']
type Category = Extract<SprintLine, { kind: 'item' }>['category']

/** Money of one kind in a sprint: staff of an engagement, or cost items of a category. */
export interface MoneyKind {
  readonly kind: { readonly staff: StaffGroup } | { readonly item: Category }
  readonly amount: Minor
}

/** A retro's lines by kind, staff first and the most money first in each; they sum to the sprint's cost. */
export function byKind(lines: readonly SprintLine[]): MoneyKind[] {
  const staff = new Map<StaffGroup, number>()
  const items = new Map<Category, number>()
  for (const line of lines) {
    if (line.kind === 'group') staff.set(line.group, (staff.get(line.group) ?? 0) + line.amount)
    if (line.kind === 'item') items.set(line.category, (items.get(line.category) ?? 0) + line.amount)
  }
  const mostFirst = (a: MoneyKind, b: MoneyKind) => b.amount - a.amount
  return [
    ...[...staff]
      .map(([group, amount]): MoneyKind => ({ kind: { staff: group }, amount: minor(amount) }))
      .toSorted(mostFirst),
    ...[...items]
      .map(([item, amount]): MoneyKind => ({ kind: { item }, amount: minor(amount) }))
      .toSorted(mostFirst),
  ]
}
