import * as z from 'zod/mini'
import { IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const Phase = z.enum(['discovery', 'alpha', 'beta', 'live', 'enhancement'])
export type Phase = z.infer<typeof Phase>

/** A delivery team and how it works. Its `team` field is its own id. */
export const Team = z.looseObject({
  ...rowFields,
  name: Name,
  organisation: Text,
  /** One sentence: what gets better for whom. */
  mission: Text,
  /** Dates between which the team exists; allocations lie within them. */
  from: z.optional(IsoDate),
  to: z.optional(IsoDate),
  phases: z.array(z.object({ phase: Phase, from: IsoDate })),
  /** Calendar days in a sprint, 14 for two weeks. */
  sprintLength: z.int().check(z.gte(1), z.lte(92)),
  /** `example` says so wherever it is shown; `copy` was opened from another's file and cannot be changed. */
  origin: z.enum(['own', 'example', 'copy']),
  /** On a copy: what it is of is the example team, and it says so as well. */
  example: z.optional(z.literal(true)),
  /** What was written into the summary instead of the made sentences, by audience and part: `finance.lede`. */
  summaryTexts: z.optional(z.record(z.string(), Text)),
})
export type Team = z.infer<typeof Team>
/** Whether a team's figures are made up: the example itself, or a copy of it. */
export const isExample = ({ origin, example }: Pick<Team, 'origin' | 'example'>): boolean =>
  origin === 'example' || example === true
export const teamVersion = 1
export const teamDefaults = {
  organisation: '',
  mission: '',
  phases: [],
  sprintLength: 14,
  origin: 'own',
} as const
export const teamUpgrades: readonly Upgrade[] = []
