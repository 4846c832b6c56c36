import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Column } from '#ui/tables/column.ts'
import { DecidedNote } from './DecidedNote.tsx'

/** Columns of payments, of which the first says who decided on each. */
export const withDecided = (
  columns: readonly Column<LedgerRow>[],
  files: readonly LedgerFile[],
): Column<LedgerRow>[] =>
  columns.map((column, at) =>
    at > 0
      ? column
      : {
          ...column,
          cell: (row, index) => (
            <>
              {column.cell(row, index)}
              <DecidedNote rows={[row]} files={files} />
            </>
          ),
        },
  )
