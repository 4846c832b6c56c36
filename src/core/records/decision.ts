import * as z from 'zod/mini'
import { Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const Choice = z.enum(['continue', 'change', 'stop'])
export type Choice = z.infer<typeof Choice>

/** What a team decided in a retro, to be looked at again once the reading that will tell is there. */
export const Decision = z.looseObject({
  ...rowFields,
  retro: Id,
  sprint: Id,
  /** Absent where it is about the team's work as a whole. */
  deliverable: z.optional(Id),
  date: IsoDate,
  choice: Choice,
  /** In the team's own words. */
  text: Text,
  /** A role, never a person. */
  ownerRole: Name,
  /** The day of the reading that will tell. */
  due: z.optional(IsoDate),
  /** The retro in which it came back and was looked at. */
  reviewed: z.optional(Id),
})
export type Decision = z.infer<typeof Decision>
export const decisionVersion = 1
export const decisionDefaults = { text: '' } as const
export const decisionUpgrades: readonly Upgrade[] = []
