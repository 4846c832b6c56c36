import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { CostCategory } from './costItem.ts'
import { Id, IsoDate, rowFields, type Upgrade } from './fields.ts'
import { Engagement } from './rate.ts'

/** Estimates that a settlement stands on: one cost item, or all of a kind of money on some days. */
export const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item'), item: Id }),
  z.object({ kind: z.literal('items'), category: CostCategory, from: IsoDate, to: IsoDate }),
  z.object({ kind: z.literal('staff'), engagement: Engagement, from: IsoDate, to: IsoDate }),
])
export type Target = z.infer<typeof Target>

/**
 * Ledger rows that settle estimates. The estimates stay; the difference is an adjustment, worked out and never stored,
 * so that what is settled comes to what the ledger says whatever becomes of the estimates.
 */
export const Settlement = z.looseObject({
  ...rowFields,
  targets: z.array(Target).check(z.minLength(1)),
  /** The rows as they were posted: what counts of each, in minor units, and the day it is placed on. */
  rows: z.array(z.object({ row: Id, amount: Minor, date: IsoDate })).check(z.minLength(1)),
})
export type Settlement = z.infer<typeof Settlement>
export const settlementVersion = 1
export const settlementDefaults = {} as const
export const settlementUpgrades: readonly Upgrade[] = []
