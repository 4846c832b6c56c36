import * as z from 'zod/mini'
import { Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

/** `measured` from every case, `sampled` from some, `judged` by someone. */
export const Confidence = z.enum(['measured', 'sampled', 'judged'])
export type Confidence = z.infer<typeof Confidence>

/** A value on a date. `group` absent: for everyone. */
export const Reading = z.looseObject({
  ...rowFields,
  outcome: Id,
  group: z.optional(Name),
  date: IsoDate,
  /** In the metric's unit: percents of 100; money in whole units of the currency with decimals, as it was measured. */
  value: z.number(),
  /** People reached by then, by every channel; reach = reached ÷ entitled. */
  reached: z.optional(z.int().check(z.gte(0))),
  evidence: Text,
  confidence: Confidence,
  /** When the next reading is due. */
  nextDue: z.optional(IsoDate),
})
export type Reading = z.infer<typeof Reading>
export const readingVersion = 1
export const readingDefaults = { evidence: '', confidence: 'measured' } as const
export const readingUpgrades: readonly Upgrade[] = []
