import { monthOf } from '#core/calendar.ts'
import { minor, type Minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { remembered } from '#core/remembered.ts'
import type { Cut, Purpose, Spending } from './cuts.ts'

/** Money of a month for one purpose, in minor units. */
export interface Spend extends Purpose {
  /** The month's first day. */
  readonly date: IsoDate
  readonly amount: Minor
}

/** What a month's money comes to, by deliverable. */
type Month = Map<string | undefined, Map<Spending, number>>

function put(month: Month, { deliverable, spending }: Purpose, amount: number): void {
  const own = month.get(deliverable)
  if (own) own.set(spending, (own.get(spending) ?? 0) + amount)
  else month.set(deliverable, new Map([[spending, amount]]))
}

/** Adds what a cut has on its days from the place `first` to before `end`. */
function putDays({ kinds }: Cut, first: number, end: number, month: Month): void {
  for (const { purposes, rows } of kinds)
    purposes.forEach((purpose, k) => {
      let all = 0
      // A charge and a credit that come to nothing are money all the same.
      let any = false
      for (let i = first; i < end; i++) {
        const amount = rows[i]?.[k] ?? 0
        any ||= amount !== 0
        all += amount
      }
      if (any) put(month, purpose, all)
    })
}

function summed(cuts: readonly Cut[]): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>()
  for (const cut of cuts) {
    const names = cut.days.map(monthOf)
    for (let first = 0; first < names.length;) {
      const name = names[first] ?? ''
      const end = names.lastIndexOf(name) + 1
      const month = months.get(name) ?? new Map<string | undefined, Map<Spending, number>>()
      months.set(name, month)
      putDays(cut, first, end, month)
      first = end
    }
  }
  return months
}

/**
 * Money summed by month and purpose, in minor units. Financial years and their quarters begin with a month, so all that
 * is said of them is said of these, of which there are few.
 */
export const byMonth = remembered((cuts: readonly Cut[]): readonly Spend[] =>
  [...summed(cuts)].flatMap(([month, own]) => {
    const date = IsoDate.parse(`${month}-01`)
    return [...own].flatMap(([deliverable, amounts]) =>
      [...amounts].map(([spending, amount]): Spend => ({
        date,
        spending,
        ...(deliverable !== undefined && { deliverable }),
        amount: minor(amount),
      })),
    )
  }),
)
