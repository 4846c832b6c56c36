import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Column } from '#ui/tables/column.ts'
import type { Translate } from '#ui/translate.ts'

interface Choosing {
  readonly t: Translate
  readonly which: (row: LedgerRow) => string
  readonly marked: ReadonlySet<string>
  readonly mark: (ids: ReadonlySet<string>) => void
}

/** A box before each payment, to decide on several as one. */
export const chooseColumn = ({ t, which, marked, mark }: Choosing): Column<LedgerRow> => ({
  key: 'choose',
  header: t('ledger.waiting.choose'),
  headerHidden: true,
  cell: row => (
    <input
      type="checkbox"
      className="sw-cell-check"
      aria-label={t('ledger.waiting.chooseRow', { which: which(row) })}
      checked={marked.has(row.id)}
      onChange={({ currentTarget: { checked } }) => {
        const rest = [...marked].filter(id => id !== row.id)
        mark(new Set(checked ? [...rest, row.id] : rest))
      }}
    />
  ),
})
