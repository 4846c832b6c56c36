import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Standing } from './costItem.ts'
import { Id, Instant, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'
import { Unit } from './metric.ts'
import { Mark } from './outcome.ts'
import { SprintLine } from './sprint.ts'

/** What the sprint cost, or why that is not known; lines as others may see them (domain, "Privacy"). */
export const RetroCost = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('priced'),
    total: Minor,
    lines: z.array(SprintLine),
    standings: z.record(Standing, Minor),
    /** The total kept at the start; `over` is cost − plan. */
    plan: z.optional(z.object({ total: Minor, over: Minor })),
  }),
  z.object({ kind: z.literal('no-rate'), roles: z.array(Name) }),
  z.object({ kind: z.literal('nothing-known') }),
])
export type RetroCost = z.infer<typeof RetroCost>

/** A deliverable's part of the sprint; without one, what is linked to none. Parts sum to the sprint's cost. */
export const RetroPart = z.object({
  deliverable: z.optional(z.object({ id: Id, name: Name })),
  amount: Minor,
  /** Of 1; absent where the sprint cost nothing. */
  of1: z.optional(z.number()),
})
export type RetroPart = z.infer<typeof RetroPart>

/** What a sprint worked on, most first: shares of its effort, of 1, which come to 1 with what is linked to none. */
export const RetroWorked = z.object({
  made: z.array(z.object({ deliverable: z.object({ id: Id, name: Name }), of1: z.number() })),
  notLinked: z.number(),
})
export type RetroWorked = z.infer<typeof RetroWorked>

/** New readings of an outcome, for everyone or a group, as one step from where it stood before them. */
export const RetroChange = z.object({
  outcome: Id,
  name: Name,
  unit: Unit,
  group: z.optional(Name),
  guardrail: z.boolean(),
  /** Absent where nothing was read before. */
  from: z.optional(Mark),
  to: Mark,
  /** to − from in the metric's unit, signed so that better is positive. */
  change: z.optional(z.number()),
  /** How far a group is from everyone, better positive; present for a group where it is known. */
  gap: z.optional(z.number()),
})
export type RetroChange = z.infer<typeof RetroChange>

/** An outcome, for everyone or a group, that has no reading yet or whose next one did not come. */
export const RetroUnmeasured = z.object({
  outcome: Id,
  name: Name,
  unit: Unit,
  group: z.optional(Name),
  guardrail: z.boolean(),
  /** Where it stood last; absent where nothing was ever read. */
  last: z.optional(Mark),
  /** The day that the reading was due; absent where none was named. */
  due: z.optional(IsoDate),
})
export type RetroUnmeasured = z.infer<typeof RetroUnmeasured>

/** What a retro shows of a sprint. */
export const RetroShown = z.object({
  cost: RetroCost,
  bought: z.array(RetroPart),
  /** Where the cost is not known; absent in what was kept before it was shown. */
  worked: z.optional(RetroWorked),
  changed: z.array(RetroChange),
  /** Absent in what was kept before it was shown. */
  unmeasured: z.optional(z.array(RetroUnmeasured)),
  /** The newest reading that was counted; later ones are new to the next retro. */
  upTo: z.optional(Id),
})
export type RetroShown = z.infer<typeof RetroShown>

/** A retrospective of one sprint. Its votes and decisions point at it. */
export const Retro = z.looseObject({
  ...rowFields,
  sprint: Id,
  /** The day it was opened. */
  date: IsoDate,
  notes: Text,
  /** Once it is finished: what it showed, so that it reads the same ever after. */
  finished: z.optional(z.object({ at: Instant, shown: RetroShown })),
})
export type Retro = z.infer<typeof Retro>
export const retroVersion = 1
export const retroDefaults = { notes: '' } as const
export const retroUpgrades: readonly Upgrade[] = []
