import type { SheetProps } from './importProps.ts'
import { LedgerFile } from './LedgerFile.tsx'
import type { SheetKind } from './reading/types.ts'
import { TableImport } from './table/TableImport.tsx'
import { BacklogImport } from './effort/BacklogImport.tsx'
import { TimesheetImport } from './effort/TimesheetImport.tsx'

/** A sheet as the kind that it was taken for. */
export function FileImport({ kind, ...props }: SheetProps & { readonly kind: SheetKind }) {
  if (kind === 'ledger') return <LedgerFile {...props} />
  if (kind === 'backlog') return <BacklogImport {...props} header={props.sheet.header} />
  if (kind === 'timesheet') return <TimesheetImport {...props} />
  return <TableImport {...props} kind={kind} />
}
