import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { CostCategory, Standing } from './costItem.ts'
import { Id, Instant, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'
import { Basis, Engagement } from './rate.ts'

/** One priced part of a sprint. `days` are FTE-days that were paid for, rounded to 4 places for showing. */
export const SprintLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('staff'),
    allocation: Id,
    role: Name,
    engagement: Engagement,
    basis: Basis,
    people: z.int(),
    days: z.number(),
    amount: Minor,
    standing: Standing,
  }),
  z.object({
    kind: z.literal('item'),
    item: Id,
    description: Name,
    category: CostCategory,
    amount: Minor,
    standing: Standing,
  }),
  /** In a copy for others: staff by engagement, folded where fewer than three people would show. */
  z.object({
    kind: z.literal('group'),
    group: z.enum(['civil-servants', 'contractors', 'suppliers', 'other-staff', 'staff-and-other']),
    amount: Minor,
    standing: Standing,
  }),
])
export type SprintLine = z.infer<typeof SprintLine>

/** Lines as they were at a moment: the plan at the start, the seal at the close. */
export const KeptLines = z.object({
  at: Instant,
  lines: z.array(SprintLine),
  total: Minor,
  /** Absent in a copy for others: days beside staff cost give a rate away. */
  workingDays: z.optional(z.int()),
  /** A later price that the team looked at and decided not to take over. */
  declined: z.optional(Minor),
})
export type KeptLines = z.infer<typeof KeptLines>

/** planned: no plan kept. Running: `plan`. Closed: `sealed`. The status is derived from which is there. */
export const Sprint = z.looseObject({
  ...rowFields,
  number: z.int().check(z.gte(0)),
  name: Text,
  goal: Text,
  notes: Text,
  from: IsoDate,
  to: IsoDate,
  plan: z.optional(KeptLines),
  sealed: z.optional(KeptLines),
  /** In a copy for others, what a sprint that is not closed came to when the copy was made. */
  copied: z.optional(KeptLines),
})
export type Sprint = z.infer<typeof Sprint>
export const sprintVersion = 1
export const sprintDefaults = { name: '', goal: '', notes: '' } as const
export const sprintUpgrades: readonly Upgrade[] = []
