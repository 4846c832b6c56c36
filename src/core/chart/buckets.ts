import { countedPrice } from '#core/costing/price.ts'
import type { CostKind, GapCost, Price } from '#core/costing/types.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import { slotBefore, type Slot } from './axis.ts'
import type { ChartBucket } from './types.ts'

const ofKind = (prices: readonly Price[], kind: CostKind): Minor =>
  sum(prices.map(price => price.byKind[kind]))

/** Between sprints: money is counted in the last slot with sprints that began before it, or else in the first. */
function gapsBySlot(slots: readonly Slot[], gaps: readonly GapCost[]): GapCost[][] {
  const bySlot = slots.map((): GapCost[] => [])
  const anySprints = slots.some(slot => slot.sprints.length > 0)
  const first = anySprints ? slots.findIndex(slot => slot.sprints.length > 0) : 0
  const last = anySprints ? slots.findLastIndex(slot => slot.sprints.length > 0) : slots.length - 1
  for (const gap of gaps) bySlot[Math.min(last, Math.max(first, slotBefore(slots, gap.from)))]?.push(gap)
  return bySlot
}

function money({ sprints }: Slot): Partial<ChartBucket> {
  const prices = sprints.flatMap(({ pricing }) => countedPrice(pricing) ?? [])
  const plans = sprints.flatMap(({ plan }) => (plan ? [plan.total] : []))
  const planned = plans.length > 0 && plans.length === sprints.length && { plan: sum(plans) }
  if (prices.length === 0) return { ...planned }
  return {
    staff: ofKind(prices, 'staff'),
    supplier: ofKind(prices, 'supplier'),
    other: ofKind(prices, 'other'),
    total: sum(prices.map(price => price.total)),
    ...planned,
  }
}

/** The slots with their money, in whole minor units: totals and money between sprints sum to the last `cumulative`. */
export function buckets(slots: readonly Slot[], gaps: readonly GapCost[]): ChartBucket[] {
  const gapsOf = gapsBySlot(slots, gaps)
  let cumulative = ZERO
  return slots.map((slot, i) => {
    const { key, kind, label, from, to } = slot
    const amounts = money(slot)
    const own = gapsOf[i] ?? []
    const amountOf = (ofGaps: readonly GapCost[]) =>
      sum(ofGaps.map(({ pricing }) => countedPrice(pricing)?.total ?? ZERO))
    const between = amountOf(own)
    const after = amountOf(own.filter(gap => gap.from >= from))
    cumulative = add(cumulative, amounts.total ?? ZERO, between)
    const missing = [...slot.sprints, ...own].flatMap(({ pricing }) =>
      pricing.kind === 'no-rate' ? pricing.missing : [],
    )
    return {
      key,
      kind,
      label,
      from,
      to,
      ...amounts,
      between,
      cumulative,
      ...(after !== 0 && { after }),
      ...(missing.length > 0 && { missing }),
    }
  })
}
