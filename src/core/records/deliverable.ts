import * as z from 'zod/mini'
import { Decimal, Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const DeliverableKind = z.enum(['new', 'improve', 'run', 'legacy', 'research', 'document', 'meeting'])
export type DeliverableKind = z.infer<typeof DeliverableKind>

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
