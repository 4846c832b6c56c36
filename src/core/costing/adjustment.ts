import type { Minor } from '#core/money.ts'
import type { CostCategory } from '#core/records/costItem.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { SprintLine } from '#core/records/sprint.ts'

/** What an adjustment stands beside. */
export type Beside =
  | { readonly kind: 'staff'; readonly engagement: Engagement }
  | {
      readonly kind: 'item'
      readonly item: string
      readonly description: string
      readonly category: CostCategory
    }

/** The part of ledger − estimate that falls on one span and one kind of money. Never sealed: it stands beside the seal. */
export interface AdjustmentLine {
  readonly kind: 'adjustment'
  readonly settlement: string
  readonly beside: Beside
  readonly amount: Minor
  readonly standing: 'reconciled'
}

/** A priced line, or an adjustment to some. */
export type PriceLine = SprintLine | AdjustmentLine

/** The cost item that a line is of, or that it adjusts. */
export function itemOf(line: PriceLine): Extract<Beside, { kind: 'item' }> | undefined {
  if (line.kind === 'item') return line
  return line.kind === 'adjustment' && line.beside.kind === 'item' ? line.beside : undefined
}

/** The engagement that a line is of, or that it adjusts. */
export function engagementOf(line: PriceLine): Engagement | undefined {
  if (line.kind === 'staff') return line.engagement
  return line.kind === 'adjustment' && line.beside.kind === 'staff' ? line.beside.engagement : undefined
}
