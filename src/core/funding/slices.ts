import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Category, Cut, Purpose } from './cuts.ts'

/** The money of one day, of one kind, for one purpose: small enough to be put to a pot. */
export interface Slice extends Purpose {
  readonly date: IsoDate
  readonly category: Category
  readonly amount: Minor
}

/** Every amount of some cuts that is not nothing, one by one, of the days that count: of each cut in order of the day. */
export function slicesOf(cuts: readonly Cut[], counts: (date: IsoDate) => boolean = () => true): Slice[] {
  const slices: Slice[] = []
  for (const { days, kinds } of cuts)
    days.forEach((date, i) => {
      if (!counts(date)) return
      for (const { category, purposes, rows } of kinds) {
        const row = rows[i] ?? []
        // Written out, as they are by the ten thousand: copying and stepping through pairs take many times as long.
        for (let k = 0; k < row.length; k++) {
          const [amount, purpose] = [row[k], purposes[k]]
          if (!purpose || amount === undefined || amount === 0) continue
          const { deliverable, spending } = purpose
          slices.push(
            deliverable === undefined
              ? { date, category, spending, amount }
              : { date, category, spending, deliverable, amount },
          )
        }
      }
    })
  return slices
}
