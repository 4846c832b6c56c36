import * as z from 'zod/mini'
import { Decimal, Id, rowFields, type Upgrade } from './fields.ts'

/** The share of a deliverable's cost that serves an outcome, in percent. */
export const Contribution = z.looseObject({
  ...rowFields,
  deliverable: Id,
  outcome: Id,
  percent: Decimal(2, 100),
})
export type Contribution = z.infer<typeof Contribution>
export const contributionVersion = 1
export const contributionDefaults = { percent: 100 } as const
export const contributionUpgrades: readonly Upgrade[] = []
