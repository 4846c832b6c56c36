import { monthOf } from '#core/calendar.ts'
import { minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { remembered } from '#core/remembered.ts'
import type { Slice, Spending } from './slices.ts'

/** Money of some days for one deliverable, or for none. */
export type Spend = Pick<Slice, 'date' | 'spending' | 'deliverable' | 'amount'>

/** What a month's money comes to, by deliverable. */
type Month = Map<string | undefined, Map<Spending, number>>

/** One by one, without lists on the way: slices are by the ten thousand. */
function summed(slices: readonly Slice[]): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>()
  let day: IsoDate | undefined
  let ofMonth: Month = new Map()
  for (const { date, deliverable, spending, amount } of slices) {
    if (date !== day) {
      day = date
      const month = monthOf(date)
      ofMonth = months.get(month) ?? new Map<string | undefined, Map<Spending, number>>()
      months.set(month, ofMonth)
    }
    const own = ofMonth.get(deliverable)
    if (own) own.set(spending, (own.get(spending) ?? 0) + amount)
    else ofMonth.set(deliverable, new Map([[spending, amount]]))
  }
  return months
}

/**
 * Slices summed by month, spending and deliverable, in minor units; each has its month's first day. Financial years and
 * their quarters begin with a month, so all that is said of them is said of these, of which there are few.
 */
export const byMonth = remembered((slices: readonly Slice[]): readonly Spend[] =>
  [...summed(slices)].flatMap(([month, own]) => {
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
