import * as z from 'zod/mini'
import { Decimal, Id, IsoDate, rowFields, Text, type Upgrade } from './fields.ts'

/** Days of an allocation not worked. Spread evenly over the working days from `from` to `to`. */
export const Absence = z.looseObject({
  ...rowFields,
  allocation: Id,
  from: IsoDate,
  to: IsoDate,
  /** FTE-days in all, in halves. */
  days: Decimal(1, 100_000).check(z.multipleOf(0.5)),
  paid: z.boolean(),
  why: Text,
})
export type Absence = z.infer<typeof Absence>
export const absenceVersion = 1
export const absenceDefaults = { paid: true, why: '' } as const
export const absenceUpgrades: readonly Upgrade[] = []
