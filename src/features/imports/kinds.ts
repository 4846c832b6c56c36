import type { SheetKind } from './reading/types.ts'

/** What a table may come in as, in the order of the list. */
export const sheetKinds: readonly SheetKind[] = [
  'ledger',
  'people',
  'sprints',
  'effort',
  'costItems',
  'readings',
  'backlog',
  'timesheet',
]
