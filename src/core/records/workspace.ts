import * as z from 'zod/mini'
import { Currency } from '#core/money.ts'
import { rowFields, type Upgrade } from './fields.ts'

/** What all teams on this device share. One row, with the fixed id `workspace`. */
export const Workspace = z.looseObject({
  ...rowFields,
  /** Every amount in the workspace is in this one currency. */
  currency: Currency,
  /** Month in which a financial year starts: 4 in the UK and Canada. */
  financialYearStart: z.int().check(z.gte(1), z.lte(12)),
})
export type Workspace = z.infer<typeof Workspace>
export const WORKSPACE_ID = 'workspace'
export const workspaceVersion = 1
export const workspaceDefaults = { currency: 'GBP', financialYearStart: 4 } as const
export const workspaceUpgrades: readonly Upgrade[] = []
