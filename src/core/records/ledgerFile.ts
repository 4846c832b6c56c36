import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Instant, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

/**
 * What the user declares a file to hold. `complete`: every payment of these days in these cost centres and kinds of
 * expense (all that the file names, where a list is empty), so that it may settle a whole month and category. `over`:
 * only payments from an amount on, so that it settles row by row.
 */
export const LedgerHolds = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('complete'),
    areas: z.array(Text),
    types: z.array(Text),
    from: IsoDate,
    to: IsoDate,
  }),
  z.object({ kind: z.literal('over'), amount: Minor }),
])
export type LedgerHolds = z.infer<typeof LedgerHolds>

/**
 * What the amounts of a ledger hold of VAT: it stands beside them (`stated`), is in them, is left out of them, or
 * nothing says. Only a stated one becomes VAT of the money; the others leave it "not stated".
 */
export const VatBasis = z.enum(['stated', 'included', 'left-out', 'not-stated'])
export type VatBasis = z.infer<typeof VatBasis>

/** The same of a whole file, whose rows may differ in it. */
export const FileVat = z.enum([...VatBasis.options, 'by-row'])
export type FileVat = z.infer<typeof FileVat>

/** A file of payments that was imported. `rows` and `sum` are of all its rows, those that were stored already too. */
export const LedgerFile = z.looseObject({
  ...rowFields,
  name: Name,
  at: Instant,
  holds: LedgerHolds,
  rows: z.int().check(z.gte(0)),
  added: z.int().check(z.gte(0)),
  /** What counts of its rows, in minor units. */
  sum: Minor,
  /** What counts of the rows that an earlier file had brought, in minor units. */
  known: z.optional(Minor),
  /** The total that the publisher printed, where there is one. */
  stated: z.optional(Minor),
  /** What was said of VAT in its amounts. */
  vat: z.optional(FileVat),
  /** The bodies that it names, such as a department: absent where it names none, or more than a person reads. */
  entities: z.optional(z.array(Text)),
  /** Who answered the questions about it and set its rules: a role or initials. */
  answeredBy: z.optional(Text),
  /** What they said of it, such as why these cost centres are the team's. */
  note: z.optional(Text),
  /** Rows that a person said an earlier file had brought, though their words or their amount are others. */
  judgedKnown: z.optional(z.object({ rows: z.int().check(z.gte(1)), sum: Minor })),
  /** Rows that could not be read, and are none of `rows`. */
  unread: z.optional(z.int().check(z.gte(0))),
})
export type LedgerFile = z.infer<typeof LedgerFile>
export const ledgerFileVersion = 1
export const ledgerFileDefaults = {} as const
export const ledgerFileUpgrades: readonly Upgrade[] = []
