import * as z from 'zod/mini'
import { Currency } from '#core/money.ts'
import { Division } from '#core/records/calendar.ts'
import { Effort, EffortUnit } from '#core/records/effort.ts'
import { IsoDate } from '#core/records/fields.ts'
import { Metric, Unit } from '#core/records/metric.ts'
import { Engagement } from '#core/records/rate.ts'

const text = z.string()

/** A value on a day, as typed; without a `date` the one that is proposed. */
const MarkRow = z.object({ value: text, date: z.optional(text) })
export type MarkRow = z.infer<typeof MarkRow>

/** A role as typed. The last three are there when a pasted table brings them. */
const RoleRow = z.object({
  key: text,
  role: text,
  people: text,
  day: text,
  engagement: Engagement,
  fte: text,
  salary: text,
  from: text,
  to: text,
})
export type RoleRow = z.infer<typeof RoleRow>

/** The set-up of a team as typed. What is absent follows from the rest until it is chosen. */
const SetUpForm = z.object({
  name: text,
  mission: text,
  division: Division,
  currency: z.optional(Currency),
  roles: z.readonly(z.array(RoleRow)),
  weeks: text,
  count: text,
  from: z.optional(text),
  metric: text,
  unit: Unit,
  better: z.optional(Metric.shape.better),
  people: text,
  action: text,
  before: MarkRow,
  readings: z.readonly(z.array(MarkRow)),
  target: MarkRow,
})
export type SetUpForm = z.infer<typeof SetUpForm>

/** With the day on which it was typed: the days that the form proposed are those of that day. */
export const SetUpDraft = z.object({ on: IsoDate, form: SetUpForm })
export type SetUpDraft = z.infer<typeof SetUpDraft>

/** A new outcome as typed, by field. */
export const OutcomeDraft = z.record(z.string(), z.union([text, z.boolean(), z.array(text)]))
export type OutcomeDraft = z.infer<typeof OutcomeDraft>

/** How a sprint's work splits over deliverables, as typed. */
export const EffortDraft = z.object({
  unit: EffortUnit,
  /** Text by deliverable; empty is none. */
  amounts: z.record(z.string(), text),
  /** The efforts that it was made on. */
  seen: z.readonly(z.array(Effort)),
})
export type EffortDraft = z.infer<typeof EffortDraft>

const Count = z.int().check(z.gte(0), z.lte(10_000))

/** Votes that are not revealed yet, and what they are about as typed. */
export const BallotDraft = z.object({
  counts: z.object({ yes: Count, notSure: Count, no: Count }),
  last: z.optional(z.enum(['yes', 'not-sure', 'no'])),
  reasons: z.array(text),
  /** Why the one who voted last did so, as typed so far. */
  reason: z.optional(text),
  about: z.object({ outcome: text, expected: text, value: text, due: text }),
})
export type BallotDraft = z.infer<typeof BallotDraft>

/** A decision as typed. */
export const DecisionDraft = z.object({
  deliverable: text,
  choice: text,
  text,
  ownerRole: text,
  due: text,
})
export type DecisionDraft = z.infer<typeof DecisionDraft>

/** Where a team is in a retro: its step, and in the fourth what is asked about and how. */
export const RetroPlace = z.object({
  step: z.int().check(z.gte(1), z.lte(5)),
  deliverable: z.optional(text),
  view: z.enum(['question', 'ask', 'vote', 'reasons', 'hindsight']),
  way: z.enum(['round', 'hidden', 'totals']),
})
export type RetroPlace = z.infer<typeof RetroPlace>

const Stamp = z.number().check(z.gte(0))

/** A meeting that is on: who is there as typed, and by stamps of the clock when it went on. */
export const MeetingDraft = z.object({
  name: text,
  by: z.enum(['rates', 'people']),
  /** What an hour of one person costs. */
  hour: text,
  rows: z.readonly(z.array(z.object({ key: text, people: text, role: text }))),
  sittings: z.readonly(
    z.array(
      z.object({
        from: Stamp,
        to: z.optional(Stamp),
        seats: z.readonly(
          z.array(z.object({ people: z.number().check(z.positive()), role: z.optional(text) })),
        ),
      }),
    ),
  ),
  ended: z.boolean(),
  /** It was saved as a cost item. */
  isItem: z.optional(z.boolean()),
  /** That cost item's id; what was kept before there was one has none. */
  item: z.optional(text),
})
export type MeetingDraft = z.infer<typeof MeetingDraft>
