import { add, minor, ZERO, type Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import { remembered } from '#core/remembered.ts'
import { itemOf, type PriceLine } from './adjustment.ts'
import { kindOf } from './items.ts'
import type { CostKind, Price, Pricing } from './types.ts'

/** Which kind of money a line is. Staff and other in one figure cannot be told apart, so it is other. */
export function kindOfLine(line: PriceLine): CostKind {
  const item = itemOf(line)
  if (item) return kindOf(item.category)
  return line.kind === 'group' && line.group === 'staff-and-other' ? 'other' : 'staff'
}

/** Lines with their total, and with how much of it is of which kind and standing; in minor units. */
export function priceOf<Line extends PriceLine>(lines: readonly Line[]): Price<Line> {
  const byKind: Record<CostKind, Minor> = { staff: ZERO, supplier: ZERO, other: ZERO }
  const standings: Record<Standing, Minor> = { ...NO_STANDINGS }
  let total = ZERO
  for (const line of lines) {
    const kind = kindOfLine(line)
    byKind[kind] = minor(byKind[kind] + line.amount)
    standings[line.standing] = minor(standings[line.standing] + line.amount)
    total = minor(total + line.amount)
  }
  return { lines, total, byKind, standings }
}

/** `priceOf` of lines that are kept and never change in place. */
export const priceOfKept = remembered((lines: readonly SprintLine[]): Price => priceOf(lines))

/** What counts of some days: their price, or of days without a rate what the ledger says; undefined for nothing. */
export function countedPrice(pricing: Pricing): Price | undefined {
  if (pricing.kind === 'priced') return pricing.price
  return pricing.kind === 'no-rate' ? pricing.settled : undefined
}

/** The lines that are known of some days, whether or not they have a price. */
export function linesOf(pricing: Pricing): readonly PriceLine[] {
  if (pricing.kind === 'priced') return pricing.price.lines
  return pricing.kind === 'no-rate' ? (pricing.lines ?? []) : []
}

const NO_STANDINGS: Readonly<Record<Standing, Minor>> = { estimated: ZERO, accrued: ZERO, reconciled: ZERO }

/** How much of several prices together is of which standing, in minor units. */
export function addStandings(prices: readonly Pick<Price, 'standings'>[]): Record<Standing, Minor> {
  const totals = { ...NO_STANDINGS }
  for (const { standings } of prices) {
    totals.estimated = add(totals.estimated, standings.estimated)
    totals.accrued = add(totals.accrued, standings.accrued)
    totals.reconciled = add(totals.reconciled, standings.reconciled)
  }
  return totals
}
