import * as z from 'zod/mini'
import { Name, rowFields, type Upgrade } from './fields.ts'

export const Supplier = z.looseObject({
  ...rowFields,
  name: Name,
  size: z.enum(['small', 'large', 'unknown']),
})
export type Supplier = z.infer<typeof Supplier>
export const supplierVersion = 1
export const supplierDefaults = { size: 'unknown' } as const
export const supplierUpgrades: readonly Upgrade[] = []
