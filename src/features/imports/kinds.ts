import { LedgerImport } from './ledgerSeam.ts'
import type { Looks, SheetKind } from './reading/types.ts'

/** What a table may come in as, in the order of the list. */
export const sheetKinds: readonly SheetKind[] = [
  ...(LedgerImport ? (['ledger'] as const) : []),
  'people',
  'sprints',
  'effort',
  'costItems',
  'readings',
  'backlog',
  'timesheet',
]

/** What a table looks like, as far as there is a way for it to come in. */
export const offered = (looks: Looks | undefined): Looks | undefined =>
  looks && sheetKinds.includes(looks.kind) ? looks : undefined
