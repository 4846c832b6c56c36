import * as z from 'zod/mini'
import { Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const Mark = z.object({ value: z.number(), date: IsoDate })
export type Mark = z.infer<typeof Mark>

/** A metric applied to a team. */
export const Outcome = z.looseObject({
  ...rowFields,
  metric: Id,
  whoBenefits: Text,
  /** What it was before. Absent is not zero. */
  baseline: z.optional(Mark),
  target: z.optional(z.object({ value: z.number(), date: z.optional(IsoDate) })),
  /** Must not get worse; any worsening leads every headline. */
  guardrail: z.boolean(),
  /** User groups it is measured for beside everyone. */
  groups: z.array(Name),
  /** Version of the metric that the readings were made under. */
  metricVersion: z.int().check(z.gte(1)),
})
export type Outcome = z.infer<typeof Outcome>
export const outcomeVersion = 1
export const outcomeDefaults = { whoBenefits: '', guardrail: false, groups: [], metricVersion: 1 } as const
export const outcomeUpgrades: readonly Upgrade[] = []
