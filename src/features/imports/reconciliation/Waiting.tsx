import { tallyOf } from '#core/ledger/statement.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { rowColumns } from '#features/imports/ledger/rowColumns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'

/** The payments that nobody has decided on, with all that finds them in the ledger. */
export function Waiting({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useText()
  const formats = useFormats()
  if (rows.length === 0) return null
  const amount = formats.moneyExact(tallyOf(rows).sum)
  return (
    <Section title={t('reconciliation.waiting.title')} caption={t('reconciliation.waiting.caption')}>
      <VirtualTable
        caption={t('reconciliation.waiting.title')}
        captionHidden
        dense
        columns={rowColumns(t, formats)}
        rows={rows}
        rowKey={({ id }) => id}
        foot={[{ key: 'all', wideLabel: true, cells: { supplier: t('ledger.month.total'), amount } }]}
      />
    </Section>
  )
}
