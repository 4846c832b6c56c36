import type { SheetProps } from './importProps.ts'
import type { SheetKind } from './reading/types.ts'
import { TableImport } from './table/TableImport.tsx'

/** A sheet as the kind that it was taken for. */
export function FileImport({ kind, ...props }: SheetProps & { readonly kind: SheetKind }) {
  if (kind === 'ledger' || kind === 'backlog' || kind === 'timesheet') return null
  return <TableImport {...props} kind={kind} />
}
