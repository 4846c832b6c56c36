import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

/** `estimated` by the team, `accrued` by finance, `reconciled` to the ledger. */
export const Standing = z.enum(['estimated', 'accrued', 'reconciled'])
export type Standing = z.infer<typeof Standing>

export const CostCategory = z.enum(['supplier', 'cloud', 'licences', 'travel', 'research', 'other'])
export type CostCategory = z.infer<typeof CostCategory>

export const Vat = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-stated') }),
  z.object({ kind: z.literal('stated'), vat: Minor, recoverable: Minor }),
])
export type Vat = z.infer<typeof Vat>

/** Money other than staff. What counts against a budget is `net` + irrecoverable VAT; the three change as one unit. */
export const CostItem = z.looseObject({
  ...rowFields,
  description: Name,
  category: CostCategory,
  supplier: z.optional(Id),
  money: z.object({ net: Minor, vat: Vat }),
  /** A day, or a period over whose working days it is spread. */
  when: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('date'), date: IsoDate }),
    z.object({ kind: z.literal('period'), from: IsoDate, to: IsoDate }),
  ]),
  standing: Standing,
  spending: z.enum(['capital', 'resource']),
  notes: Text,
  /** The ledger row that it was made of, whose money it holds. */
  ledgerRow: z.optional(Id),
})
export type CostItem = z.infer<typeof CostItem>
export const costItemVersion = 1
export const costItemDefaults = {
  category: 'supplier',
  standing: 'estimated',
  spending: 'resource',
  notes: '',
} as const
export const costItemUpgrades: readonly Upgrade[] = []
