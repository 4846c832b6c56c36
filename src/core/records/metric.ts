import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Name, rowFields, Text, type Upgrade } from './fields.ts'

export const Unit = z.enum(['percent', 'count', 'minutes', 'days', 'score', 'money'])
export type Unit = z.infer<typeof Unit>

export const Channel = z.enum(['online', 'phone', 'post', 'in-person', 'assisted-digital'])
export type Channel = z.infer<typeof Channel>

/** The four measures that each service publishes of itself (GOV.UK Service Standard, point 10). */
export const Kpi = z.enum(['completion-rate', 'digital-take-up', 'user-satisfaction', 'cost-per-transaction'])
export type Kpi = z.infer<typeof Kpi>

export const ValuePerUnit = z.object({
  amount: Minor,
  source: Name,
  priceYear: z.int().check(z.gte(1990), z.lte(2100)),
  kind: z.enum(['cash-releasing', 'non-cash-releasing', 'wider-social']),
})
export type ValuePerUnit = z.infer<typeof ValuePerUnit>

/** A shared definition of what is measured. Shared between teams: its `team` is `workspace`. */
export const Metric = z.looseObject({
  ...rowFields,
  name: Name,
  /** What is counted, in words; for a percentage, of what. */
  counts: Text,
  unit: Unit,
  /** For a sentence, "25 more <people> in every 100 now <action>": families, finish online. */
  people: Text,
  action: Text,
  /** `level` is a state at a date, `flow` is so many in a period. */
  kind: z.enum(['level', 'flow']),
  /** How many units (cases, journeys) a year the change applies to. */
  unitsPerYear: z.optional(z.number().check(z.gte(0))),
  better: z.enum(['higher', 'lower']),
  /** Who is entitled to be reached, and how many they are. */
  entitled: z.object({ who: Text, population: z.optional(z.int().check(z.gte(0))) }),
  channels: z.array(Channel),
  /** How and by whom it is measured. */
  measuredHow: Text,
  ownerRole: Text,
  value: z.optional(ValuePerUnit),
  /** Which of the published measures it is. */
  kpi: z.optional(Kpi),
  /** Rises when the definition changes; readings compare only under the same version. */
  version: z.int().check(z.gte(1)),
  /** It came with the example team, and goes with it. */
  origin: z.optional(z.literal('example')),
})
export type Metric = z.infer<typeof Metric>
export const metricVersion = 1
export const metricDefaults = {
  counts: '',
  unit: 'percent',
  people: '',
  action: '',
  kind: 'level',
  better: 'higher',
  entitled: { who: '' },
  channels: ['online'],
  measuredHow: '',
  ownerRole: '',
  version: 1,
} as const
export const metricUpgrades: readonly Upgrade[] = []
