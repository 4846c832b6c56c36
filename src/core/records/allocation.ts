import * as z from 'zod/mini'
import { Decimal, IsoDate, Name, rowFields, type Upgrade } from './fields.ts'

/** How many people of a role work on the team, at what FTE each, between which dates. The rate is found by role. */
export const Allocation = z.looseObject({
  ...rowFields,
  role: Name,
  /** Headcount. */
  people: z.int().check(z.gte(1), z.lte(10_000)),
  /** Full-time equivalent of each of them, 1 is full time. */
  fte: Decimal(4, 1).check(z.gt(0)),
  from: IsoDate,
  to: z.optional(IsoDate),
})
export type Allocation = z.infer<typeof Allocation>
export const allocationVersion = 1
export const allocationDefaults = { people: 1, fte: 1 } as const
export const allocationUpgrades: readonly Upgrade[] = []
