import * as z from 'zod/mini'
import { Decimal, Id, rowFields, type Upgrade } from './fields.ts'

export const EffortUnit = z.enum(['points', 'days', 'percent'])
export type EffortUnit = z.infer<typeof EffortUnit>

/** A part of a sprint's work that went to a deliverable. One unit a sprint. */
export const Effort = z.looseObject({
  ...rowFields,
  sprint: Id,
  deliverable: Id,
  unit: EffortUnit,
  amount: Decimal(2, 1e6),
})
export type Effort = z.infer<typeof Effort>
export const effortVersion = 1
export const effortDefaults = { unit: 'percent' } as const
export const effortUpgrades: readonly Upgrade[] = []
