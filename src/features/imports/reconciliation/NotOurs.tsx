import { notOursByArea, type NotOursArea } from '#core/ledger/notOurs.ts'
import { scopeParts } from '#core/ledger/scope.ts'
import { tallyOf } from '#core/ledger/statement.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { rowColumns } from '#features/imports/ledger/rowColumns.tsx'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { withDecided } from './withDecided.tsx'

interface NotOursProps {
  /** Those of the months. */
  readonly rows: readonly LedgerRow[]
  readonly ledger: Ledger
}

/** What of the files is not the team's: by cost centre, and one by one what a person decided on. */
export function NotOurs({ rows, ledger }: NotOursProps) {
  const t = useText()
  const formats = useFormats()
  if (rows.length === 0) return null
  const areas = scopeParts(ledger.rows).area
  const ours = areas.filter(part => part.ours).map(({ name }) => name || t('ledger.scope.unnamed.area'))
  const byPerson = rows.filter(({ decided }) => decided !== undefined)
  const { rows: n, sum } = tallyOf(rows)
  const columns: Column<NotOursArea>[] = [
    {
      key: 'area',
      header: t('ledger.field.area'),
      rowHeader: true,
      width: 'wide',
      cell: ({ area }) => area || t('ledger.scope.unnamed.area'),
    },
    {
      key: 'types',
      header: t('reconciliation.not.types'),
      width: 'wide',
      cell: ({ types }) => formats.list(types),
    },
    {
      key: 'rows',
      header: t('reconciliation.way.rows'),
      numeric: true,
      cell: area => formats.number(area.rows),
    },
    {
      key: 'amount',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: area => formats.moneyExact(area.sum),
    },
  ]
  return (
    <Section title={t('reconciliation.not.title')} caption={t('reconciliation.not.caption')}>
      <p>
        {ours.length === areas.length
          ? t('reconciliation.not.everyArea')
          : t('reconciliation.not.ours', {
              names: ours.length === 0 ? t('ledger.scope.none') : formats.list(ours),
            })}
      </p>
      <VirtualTable
        caption={t('reconciliation.not.title')}
        captionHidden
        dense
        columns={columns}
        rows={notOursByArea(rows)}
        rowKey={({ area }) => area}
        foot={[
          {
            key: 'all',
            wideLabel: true,
            cells: {
              area: t('ledger.month.total'),
              rows: formats.number(n),
              amount: formats.moneyExact(sum),
            },
          },
        ]}
      />
      {byPerson.length > 0 && (
        <VirtualTable
          caption={t('reconciliation.not.byPerson')}
          dense
          columns={withDecided(rowColumns(t, formats), ledger.files)}
          rows={byPerson}
          rowKey={({ id }) => id}
          foot={[
            {
              key: 'all',
              wideLabel: true,
              cells: {
                supplier: t('ledger.month.total'),
                amount: formats.moneyExact(tallyOf(byPerson).sum),
              },
            },
          ]}
        />
      )}
    </Section>
  )
}
