import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import type { Settled } from '#core/costing/types.ts'
import { add, ZERO, type Minor } from '#core/money.ts'

/** What the ledger says of each cost item that it settled, in minor units: this counts in the totals, not the estimate. */
export function paidFor(settled: readonly Settled[]): ReadonlyMap<string, Minor> {
  const paid = new Map<string, Minor>()
  const put = (line: PriceLine, amount: Minor) => {
    const item = itemOf(line)?.item
    if (item !== undefined) paid.set(item, add(paid.get(item) ?? ZERO, amount))
  }
  for (const { parts, unestimated } of settled) {
    for (const { line, amount, adjustment } of parts) put(line, add(amount, adjustment))
    for (const { line } of unestimated) put(line, line.amount)
  }
  return paid
}
