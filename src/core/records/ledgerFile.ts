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
})
export type LedgerFile = z.infer<typeof LedgerFile>
export const ledgerFileVersion = 1
export const ledgerFileDefaults = {} as const
export const ledgerFileUpgrades: readonly Upgrade[] = []
