import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Id, IsoDate, Name, rowFields, type Upgrade } from './fields.ts'
import { Mark } from './outcome.ts'

const Voters = z.int().check(z.gte(0), z.lte(10_000))

/** What a vote was about, sealed with it: later changes of the inputs do not change what was asked. */
export const Measure = z.object({
  outcome: Id,
  /** Version of the metric then; a later reading tells only under the same. */
  metricVersion: z.int().check(z.gte(1)),
  /** Where the outcome stood, for everyone; absent where there was no reading yet. */
  from: z.optional(Mark),
  /** The change that was expected, in the metric's unit, for the better. */
  expected: z.optional(z.number().check(z.positive())),
  /** What one unit of change is worth. */
  value: z.optional(Minor.check(z.positive())),
  /** The least change for which value ≥ cost, in whole units; present with `value`. */
  breakEven: z.optional(z.number().check(z.positive())),
})
export type Measure = z.infer<typeof Measure>

/** Counted votes on whether a deliverable was worth its part of a sprint. No names, and no order of voting. */
export const Vote = z.looseObject({
  ...rowFields,
  retro: Id,
  sprint: Id,
  deliverable: Id,
  /** The deliverable's name at the vote. */
  name: Name,
  /** The day the votes were revealed. */
  date: IsoDate,
  yes: Voters,
  notSure: Voters,
  no: Voters,
  reasons: z.array(Name),
  /** The money asked about, in minor units. */
  asked: Minor,
  measure: z.optional(Measure),
  /** The day of the reading that will tell. */
  due: z.optional(IsoDate),
})
export type Vote = z.infer<typeof Vote>
export const voteVersion = 1
export const voteDefaults = { reasons: [] } as const
export const voteUpgrades: readonly Upgrade[] = []
