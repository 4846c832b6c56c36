import type { TeamData } from '#core/records/teamData.ts'
import { openItems, type OpenItem } from './openItems.ts'

/** What a team estimates that a payment may be for. */
export interface Estimated {
  /** The cost items that nothing has settled. */
  readonly items: readonly OpenItem[]
  /** Contractors or suppliers' people are on the team: the invoice for their work is in the estimate by their rates. */
  readonly buysPeople: boolean
}

/** What a team estimates, to judge its payments by. */
export function estimatedOf(
  data: Pick<TeamData, 'costItems' | 'suppliers' | 'settlements' | 'rates' | 'allocations'>,
): Estimated {
  const bought = new Set(
    data.rates.flatMap(({ role, engagement }) => (engagement === 'civil-servant' ? [] : [role])),
  )
  return { items: openItems(data), buysPeople: data.allocations.some(({ role }) => bought.has(role)) }
}
