import { spanOf } from '#core/costing/items.ts'
import type { Span } from '#core/costing/types.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { isNear } from './near.ts'

/** The days of what a settlement settled; none of a cost item that is not there any more. */
const daysOf = ({ targets }: Settlement, { costItems }: TeamData): Span[] =>
  targets.flatMap(target => {
    if (target.kind !== 'item') return [target]
    const item = costItems.find(({ id }) => id === target.item)
    return item ? [spanOf(item)] : []
  })

/**
 * Settlements that a later payment may be more of: an estimate is settled once, and the payment joins the rows that
 * settled it. Those whose last payment is closest to these come first.
 */
export function settledNear(data: TeamData, rows: readonly LedgerRow[]): Settlement[] {
  const lastOf = ({ rows: posted }: Settlement) =>
    posted
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  return data.settlements
    .filter(settlement => daysOf(settlement, data).some(days => rows.some(row => isNear(row, days))))
    .toSorted((a, b) => (lastOf(a) > lastOf(b) ? -1 : 1))
}
