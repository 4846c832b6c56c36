import { countedAmount } from '#core/costing/items.ts'
import { add, ZERO, type Minor } from '#core/money.ts'
import type { LedgerContent } from './matchRows.ts'

/** So many rows of a file, and what they come to in minor units. */
export interface Tally {
  readonly rows: number
  readonly sum: Minor
}

export const none: Tally = { rows: 0, sum: ZERO }

/** A tally with one more row in it. */
export const withRow = ({ rows, sum }: Tally, row: Pick<LedgerContent, 'money'>): Tally => ({
  rows: rows + 1,
  sum: add(sum, countedAmount(row)),
})

/** A tally for each cost centre that the rows name, in the order of their first rows. */
export function tallyAreas(rows: readonly LedgerContent[]): ReadonlyMap<string, Tally> {
  const areas = new Map<string, { rows: number; sum: Minor }>()
  for (const row of rows) {
    const so = areas.get(row.area)
    if (so) {
      so.rows += 1
      so.sum = add(so.sum, countedAmount(row))
    } else areas.set(row.area, { ...withRow(none, row) })
  }
  return areas
}
