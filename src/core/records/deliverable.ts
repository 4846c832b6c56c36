import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Decimal, Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const DeliverableKind = z.enum(['new', 'improve', 'run', 'legacy', 'research', 'document', 'meeting'])
export type DeliverableKind = z.infer<typeof DeliverableKind>

/**
 * What was expected when it was asked whether it is worth it. What it was to cost is not in it: that may be made of
 * rates. The outcome may be gone since, as with a vote.
 */
export const Expectation = z.object({
  outcome: z.optional(Id),
  /** What changes, in the asker's words, where it is no outcome of the team. */
  change: z.optional(Name),
  /** The change that was expected, in its unit, for the better. */
  expected: z.optional(z.number().check(z.positive())),
  /** What one unit of it is worth. */
  value: z.optional(Minor.check(z.positive())),
})
export type Expectation = z.infer<typeof Expectation>

/** A thing the team made. */
export const Deliverable = z.looseObject({
  ...rowFields,
  name: Name,
  kind: DeliverableKind,
  /** A person decides; the phase only proposes (IAS 38). */
  spending: z.enum(['capital', 'resource']),
  /** Work that serves no outcome and is honest about it. */
  mark: z.enum(['none', 'keeps-running', 'required-by-law']),
  /** The day it went live for people. */
  live: z.optional(IsoDate),
  effortLeft: z.optional(Decimal(2)),
  /** Deliverables or outside components that it reuses. */
  reuses: Text,
  reusableBy: Text,
  /** A share of an outcome's change that a person claims for it, with the evidence. */
  claim: z.optional(z.object({ outcome: Id, percent: Decimal(2, 100), evidence: Text })),
  expectation: z.optional(Expectation),
})
export type Deliverable = z.infer<typeof Deliverable>
export const deliverableVersion = 1
export const deliverableDefaults = {
  kind: 'new',
  spending: 'resource',
  mark: 'none',
  reuses: '',
  reusableBy: '',
} as const
export const deliverableUpgrades: readonly Upgrade[] = []
