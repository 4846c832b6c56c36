import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Vat } from './costItem.ts'
import { Id, IsoDate, rowFields, Text, type Upgrade } from './fields.ts'

/**
 * What a row of the ledger is, before it counts (domain, "The ledger and the estimate never count twice"). `open` is not
 * decided yet and counts nowhere; `new-cost` counts as the cost item that it became; `settles` counts in a settlement.
 */
export const Treatment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('not-ours') }),
  z.object({ kind: z.literal('new-cost'), item: Id }),
  z.object({ kind: z.literal('settles'), settlement: Id }),
])
export type Treatment = z.infer<typeof Treatment>

/** Who said what a row is, when and why: a role or initials, and a sentence; either may be empty. */
export const RowDecision = z.object({ on: IsoDate, by: Text, why: Text })
export type RowDecision = z.infer<typeof RowDecision>

/**
 * One payment of the ledger, as the file had it. Its content never changes; its treatment, who decided on it and its
 * service period do.
 */
export const LedgerRow = z.looseObject({
  ...rowFields,
  file: Id,
  /** Where it stands in the file, from 1. */
  row: z.int().check(z.gte(1)),
  /** The nth identical row: the same row twice in one file is two rows. */
  nth: z.int().check(z.gte(1)),
  /** The day of payment, which is not the period of service. */
  date: IsoDate,
  supplier: Text,
  description: Text,
  /** Cost centre or expense area. */
  area: Text,
  /** Kind of expense. */
  type: Text,
  reference: Text,
  money: z.object({ net: Minor, vat: Vat }),
  /** The print of its cells, by which it is known again however they are read; rows from before it was kept have none. */
  printed: z.optional(Text),
  /** When what was paid for was done, where somebody said so. */
  service: z.optional(z.object({ from: IsoDate, to: IsoDate })),
  /** Nobody said it: the month of payment was taken for it when the row settled staff. */
  serviceAssumed: z.optional(z.literal(true)),
  treatment: Treatment,
  /** Rows that wait, that a rule or the scope treated, or that were decided before this was kept, have none. */
  decided: z.optional(RowDecision),
})
export type LedgerRow = z.infer<typeof LedgerRow>
export const ledgerRowVersion = 1
export const ledgerRowDefaults = {
  supplier: '',
  description: '',
  area: '',
  type: '',
  reference: '',
  treatment: { kind: 'open' },
} as const
export const ledgerRowUpgrades: readonly Upgrade[] = []
