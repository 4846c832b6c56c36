import { groupBy } from '#core/costing/groupBy.ts'
import type { Figures } from '#core/figures.ts'
import { shareBothWays } from '#core/funding/shareBothWays.ts'
import type { Spend } from '#core/funding/byMonth.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import type { Cell, CellTarget } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'

interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What money is linked to: an outcome's id, what is kept running or required by law, or nothing. */
export type LinkedTo = { readonly outcome: string } | 'kept' | 'not-linked'

const keyOf = (target: CellTarget): string =>
  target.kind === 'outcome' ? `outcome ${target.outcome}` : target.kind === 'none' ? 'not-linked' : 'kept'

/** The key under which `linkedByYear` keeps it. */
export const linkedKey = (to: LinkedTo): string => (typeof to === 'string' ? to : `outcome ${to.outcome}`)

/**
 * What of each year's money is linked to what, in minor units: one amount for each of `years`, which hold all of it.
 * It adds up both ways: a year's amounts to its money, an outcome's years to all that is linked to it.
 */
export function linkedByYear(
  { cells }: Figures,
  spends: readonly Spend[],
  years: readonly Days[],
): ReadonlyMap<string, readonly Minor[]> {
  const cellsOf = groupBy(cells, ({ deliverable }) => deliverable)
  const all = new Map<string, Minor[]>()
  const put = (key: string, amounts: readonly Minor[]) => {
    const before = all.get(key)
    all.set(key, before ? amounts.map((amount, i) => add(amount, before[i] ?? ZERO)) : [...amounts])
  }
  for (const [deliverable, own] of groupBy(spends, each => each.deliverable)) {
    const byYear = years.map(({ from, to }) =>
      sum(own.flatMap(({ date, amount }) => (from <= date && date <= to ? [amount] : []))),
    )
    const targets = [...groupBy<Cell, string>(cellsOf.get(deliverable) ?? [], ({ target }) => keyOf(target))]
      // In order of their keys, so that a penny left over falls the same way in whatever order the rows come.
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, parts]) => ({ key, amount: sum(parts.map(({ amount }) => amount)) }))
    const shares = shareBothWays(
      byYear,
      targets.map(({ amount }) => amount),
    )
    for (const [k, { key }] of targets.entries())
      put(
        key,
        shares.map(row => row[k] ?? ZERO),
      )
  }
  return all
}
