import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { type Ledger } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { rowColumns } from './rowColumns.tsx'

/** Rows that are new cost and rows that are not ours, to look at and to think again about. */
export function Decided({ act, readOnly, ledger }: TeamScreenProps & { readonly ledger: Ledger }) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const which = ({ supplier, date }: LedgerRow) =>
    t('ledger.row.which', { supplier, date: formats.date(date) })
  const again: Column<LedgerRow> = {
    key: 'again',
    header: t('ledger.decided.again'),
    headerHidden: true,
    cell: row => (
      <Button
        kind="link"
        about={which(row)}
        onClick={() => void act(treatRows(store, [row], { kind: 'open' }), t('ledger.decided.opened'))}
      >
        {t('ledger.decided.again')}
      </Button>
    ),
  }
  const columns = [...rowColumns(t, formats), ...(readOnly ? [] : [again])]
  const list = (kind: 'new-cost' | 'not-ours') => {
    const rows = ledger.rows.filter(({ treatment }) => treatment.kind === kind)
    if (rows.length === 0) return null
    return (
      <Disclosure key={kind} summary={t(`ledger.decided.${kind}`, { n: rows.length })}>
        {() => (
          <VirtualTable
            caption={t(`ledger.decided.${kind}`, { n: rows.length })}
            captionHidden
            dense
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Disclosure>
    )
  }
  return (
    <Section title={t('ledger.decided.title')} caption={t('ledger.decided.caption')}>
      {list('new-cost')}
      {list('not-ours')}
    </Section>
  )
}
