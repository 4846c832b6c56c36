import { allocate, type Minor, weight, ZERO } from '#core/money.ts'
import type { Effort } from '#core/records/effort.ts'

export interface SprintShares {
  /** In the order in which the deliverables first appear. */
  readonly deliverables: readonly { readonly deliverable: string; readonly amount: Minor }[]
  readonly notLinked: Minor
}

const WHOLE = weight(100)

/**
 * A sprint's cost over its deliverables by effort, in minor units; the parts and `notLinked` sum to the cost.
 * Percent under 100 leaves the rest not linked. No effort, or units that cannot be added, links nothing.
 */
export function shareSprint(cost: Minor, efforts: readonly Effort[]): SprintShares {
  const unit = efforts[0]?.unit
  if (efforts.some(effort => effort.unit !== unit)) return { deliverables: [], notLinked: cost }
  const byDeliverable = new Map<string, number>()
  for (const { deliverable, amount } of efforts) {
    byDeliverable.set(deliverable, (byDeliverable.get(deliverable) ?? 0) + weight(amount))
  }
  const weights = [...byDeliverable.values()]
  const linked = weights.reduce((a, b) => a + b, 0)
  // Over 100% is refused when it is saved; if it comes from elsewhere the deliverables share all of the cost.
  const rest = unit === 'percent' ? Math.max(0, WHOLE - linked) : 0
  const parts = allocate(cost, [...weights, rest])
  if (!parts.ok) return { deliverables: [], notLinked: cost }
  return {
    deliverables: [...byDeliverable.keys()].map((deliverable, i) => ({
      deliverable,
      amount: parts.value[i] ?? ZERO,
    })),
    notLinked: parts.value[weights.length] ?? ZERO,
  }
}
