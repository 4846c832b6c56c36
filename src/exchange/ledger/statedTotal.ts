import { LARGEST, minor, type Minor } from '#core/money.ts'
import type { TotalRow } from '#exchange/tables/types.ts'

/** Columns, added or taken off, that can make the amount of a row that counts. */
const makings: readonly (readonly (readonly [field: string, sign: 1 | -1])[])[] = [
  [['net', 1]],
  [
    ['net', 1],
    ['vat', 1],
  ],
  [['gross', 1]],
  [
    ['gross', 1],
    ['vat', -1],
  ],
  [['debit', 1]],
  [
    ['debit', 1],
    ['vat', 1],
  ],
]

/**
 * The total that a ledger prints of what comes in, in minor units: of those columns whose rows come to `counted`, the sum
 * of the rows that were read. `undefined` where it prints none of them, so that like is only compared with like.
 */
export function statedTotal(totals: readonly TotalRow[], counted: number): Minor | undefined {
  // A field may be totalled more than once; the last total is of all rows.
  const printed = new Map(totals.flatMap(total => (total.part ? [] : [[total.field, total] as const])))
  for (const making of makings) {
    const parts = making.flatMap(([field, sign]) => {
      const total = printed.get(field)
      return total ? [{ found: sign * total.found, stated: sign * total.stated }] : []
    })
    const sumOf = (of: 'found' | 'stated') => parts.reduce((all, part) => all + part[of], 0)
    if (parts.length < making.length || sumOf('found') !== counted) continue
    const stated = sumOf('stated')
    return Math.abs(stated) > LARGEST ? undefined : minor(stated)
  }
  return undefined
}
