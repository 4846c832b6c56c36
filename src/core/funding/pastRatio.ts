import { quantile } from '#core/forecast/resample.ts'
import type { SprintCost } from '#core/costing/types.ts'
import { minor, type Minor } from '#core/money.ts'
import type { Slice } from './slices.ts'

/** A range needs as many closed sprints (domain, "Funding"). */
const FEWEST_SPRINTS = 5
const [LOW, HIGH] = [0.1, 0.9]

/** How far closed sprints came out from their plan: actual ÷ plan at the 10th and the 90th percentile. */
export type PastRatio =
  | { readonly kind: 'known'; readonly low: number; readonly high: number; readonly sprints: number }
  | { readonly kind: 'too-few'; readonly sprints: number; readonly needed: number }

/** The range of actual ÷ plan over the closed sprints that have both; with fewer than five there is none yet. */
export function pastRatio(sprints: readonly SprintCost[]): PastRatio {
  const ratios = sprints.flatMap(({ status, pricing, plan }) =>
    status === 'closed' && pricing.kind === 'priced' && plan !== undefined && plan.total > 0
      ? [pricing.price.total / plan.total]
      : [],
  )
  if (ratios.length < FEWEST_SPRINTS)
    return { kind: 'too-few', sprints: ratios.length, needed: FEWEST_SPRINTS }
  return {
    kind: 'known',
    low: quantile(ratios, LOW),
    high: quantile(ratios, HIGH),
    sprints: ratios.length,
  }
}

/** Planned money as it would come out at a ratio: rounded along the running sum, so that all of it is rounded once. */
export function scaled(slices: readonly Slice[], ratio: number): Slice[] {
  let planned = 0
  let made = 0
  return slices
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(slice => {
      planned += slice.amount
      const amount: Minor = minor(Math.round(planned * ratio) - made)
      made += amount
      return { ...slice, amount }
    })
}
