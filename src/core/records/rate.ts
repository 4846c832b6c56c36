import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Decimal, Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

export const Engagement = z.enum(['civil-servant', 'contractor', 'supplier'])
export type Engagement = z.infer<typeof Engagement>

/** `day-worked`: leave is already taken out, every absence saves. `day-in-post`: only unpaid absence saves. */
export const Basis = z.enum(['day-worked', 'day-in-post'])
export type Basis = z.infer<typeof Basis>

/** An employer's on-cost: `percent` of the salary above `above` (National Insurance: 15 above £5,000). */
export const OnCost = z.object({ name: Name, percent: Decimal(4, 1000), above: Minor, source: Text })
export type OnCost = z.infer<typeof OnCost>

/** How the price of one person-day is known: typed in, or derived from a yearly salary. */
export const RatePrice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entered'), day: Minor }),
  z.object({
    kind: z.literal('derived'),
    salary: Minor,
    onCosts: z.array(OnCost),
    /** Days a person works in a year, for a rate per day worked; a rate per day in post takes the year's working days. */
    daysWorked: Decimal(2, 366),
  }),
])
export type RatePrice = z.infer<typeof RatePrice>

/** What one person-day of a role costs between two dates. `to` absent: still in force. */
export const Rate = z.looseObject({
  ...rowFields,
  role: Name,
  engagement: Engagement,
  supplier: z.optional(Id),
  basis: Basis,
  price: RatePrice,
  from: IsoDate,
  to: z.optional(IsoDate),
  source: Text,
})
export type Rate = z.infer<typeof Rate>
export const rateVersion = 1
export const rateDefaults = { engagement: 'civil-servant', basis: 'day-worked', source: '' } as const
export const rateUpgrades: readonly Upgrade[] = []
