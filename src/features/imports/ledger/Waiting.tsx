import { useState } from 'react'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { treatmentFor } from '#core/ledger/rules.ts'
import type { Ledger } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { RowDialog } from './RowDialog.tsx'
import { rowColumns } from './rowColumns.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

/** Rows that nobody has decided on, and those that a rule says settle estimates: they count nowhere yet. */
export function Waiting(props: TeamScreenProps & { readonly ledger: Ledger }) {
  const { ledger, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const [asked, ask] = useState<LedgerRow>()
  const open = ledger.rows.filter(({ treatment }) => treatment.kind === 'open')
  const which = ({ supplier, date }: LedgerRow) =>
    t('ledger.row.which', { supplier, date: formats.date(date) })
  const columns: Column<LedgerRow>[] = [
    ...rowColumns(t, formats),
    {
      key: 'proposed',
      header: t('ledger.waiting.proposed'),
      width: 'medium',
      cell: row => {
        const treat = treatmentFor(row, ledger.rules)
        return treat ? words.treatment(treat) : t('ledger.waiting.none')
      },
    },
    ...(readOnly
      ? []
      : [
          {
            key: 'decide',
            header: t('ledger.waiting.decide'),
            headerHidden: true,
            cell: (row: LedgerRow) => (
              <Button kind="link" about={which(row)} onClick={() => ask(row)}>
                {t('ledger.waiting.decide')}
              </Button>
            ),
          },
        ]),
  ]
  return (
    <Section title={t('ledger.waiting.title', { n: open.length })} caption={t('ledger.waiting.caption')}>
      <VirtualTable
        caption={t('ledger.waiting.table')}
        captionHidden
        dense
        columns={columns}
        rows={open}
        rowKey={({ id }) => id}
        empty={t('ledger.waiting.empty')}
      />
      {asked && <RowDialog {...props} row={asked} onClose={() => ask(undefined)} />}
    </Section>
  )
}
