import { monthOf } from '#core/calendar.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { sum } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { remembered } from '#core/remembered.ts'
import type { Slice } from './slices.ts'

/** Money of some days for one deliverable, or for none. */
export type Spend = Pick<Slice, 'date' | 'spending' | 'deliverable' | 'amount'>

/**
 * Slices summed by month, spending and deliverable, in minor units; each has its month's first day. Financial years and
 * their quarters begin with a month, so all that is said of them is said of these, of which there are few.
 */
export const byMonth = remembered((slices: readonly Slice[]): readonly Spend[] =>
  [...groupBy(slices, ({ date }) => monthOf(date))].flatMap(([month, ofMonth]) => {
    const date = IsoDate.parse(`${month}-01`)
    return [...groupBy(ofMonth, ({ deliverable }) => deliverable)].flatMap(([deliverable, own]) =>
      [...groupBy(own, ({ spending }) => spending)].map(([spending, parts]): Spend => ({
        date,
        spending,
        ...(deliverable !== undefined && { deliverable }),
        amount: sum(parts.map(({ amount }) => amount)),
      })),
    )
  }),
)
