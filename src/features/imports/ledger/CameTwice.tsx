import { useMemo } from 'react'
import { monthOf } from '#core/calendar.ts'
import { countedAmount } from '#core/costing/items.ts'
import { cameTwice, type Twice } from '#core/ledger/cameTwice.ts'
import { isWithin, type Months } from '#core/ledger/statement.ts'
import { sum } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'

interface CameTwiceProps {
  readonly ledger: Ledger
  /** Those of these months alone. */
  readonly months?: Months
}

/** Payments that the files hold more than once, each beside the first that says the same. */
export function CameTwice({ ledger: { rows, files }, months }: CameTwiceProps) {
  const t = useText()
  const formats = useFormats()
  const all = useMemo(() => cameTwice(rows), [rows])
  const twice = months ? all.filter(({ row }) => isWithin(months, monthOf(row.date))) : all
  if (twice.length === 0) return null
  const place = ({ file, row }: LedgerRow) =>
    t('ledger.twice.place', { file: files.find(({ id }) => id === file)?.name ?? '', row })
  const columns: Column<Twice>[] = [
    {
      key: 'row',
      header: t('ledger.twice.row'),
      rowHeader: true,
      width: 'wide',
      cell: ({ row, first }) => (
        <>
          {t('ledger.twice.nth', {
            nth: row.nth,
            supplier: row.supplier || row.description || t('ledger.row.nameless'),
            date: formats.date(row.date),
          })}
          <div className="sw-note">{t('ledger.twice.first', { first: place(first), own: place(row) })}</div>
        </>
      ),
    },
    {
      key: 'treatment',
      header: t('ledger.twice.is'),
      cell: ({ row }) => t(`ledger.twice.is.${row.treatment.kind}`),
    },
    {
      key: 'amount',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: ({ row }) => formats.moneyExact(countedAmount(row)),
    },
  ]
  const total = formats.moneyExact(sum(twice.map(({ row }) => countedAmount(row))))
  return (
    <Section
      title={t('ledger.twice.title', { n: twice.length })}
      caption={t(months ? 'reconciliation.twice.caption' : 'ledger.twice.caption')}
    >
      <VirtualTable
        caption={t('ledger.twice.table')}
        captionHidden
        dense
        columns={columns}
        rows={twice}
        rowKey={({ row }) => row.id}
        foot={[{ key: 'all', cells: { row: t('ledger.month.total'), amount: total } }]}
      />
    </Section>
  )
}
