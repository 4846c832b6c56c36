import { Section } from '#ui/layout/Section.tsx'
import { Table } from '#ui/tables/Table.tsx'
import type { FundingProps } from './fundingProps.ts'
import { useFundingText } from './useFundingText.ts'

/** The most that pots may pay in a financial year, where any has such a limit. */
export function Limits({ funding }: FundingProps) {
  const { t, formats } = useFundingText()
  const rows = funding.pots.flatMap(({ pot, years }) => years.map(year => ({ pot, year })))
  if (rows.length === 0) return null
  return (
    <Section title={t('funding.limits')}>
      <Table
        captionHidden
        caption={t('funding.limits')}
        columns={[
          {
            key: 'pot',
            header: t('funding.column.name'),
            rowHeader: true,
            cell: ({ pot }) => <span dir="auto">{pot.name}</span>,
          },
          { key: 'year', header: t('funding.year'), cell: ({ year }) => year.label },
          {
            key: 'amount',
            header: t('funding.limits.most'),
            numeric: true,
            cell: ({ year }) => formats.money(year.amount),
          },
          {
            key: 'used',
            header: t('funding.column.used'),
            numeric: true,
            cell: ({ year }) => formats.money(year.used),
          },
          {
            key: 'left',
            header: t('funding.column.left'),
            numeric: true,
            cell: ({ year }) => formats.money(year.left),
          },
          {
            key: 'on',
            header: t('funding.limits.on'),
            cell: ({ year }) => (year.fullOn ? formats.date(year.fullOn) : t('funding.limits.notReached')),
          },
        ]}
        rows={rows}
        rowKey={({ pot, year }) => `${pot.id} ${year.year}`}
      />
    </Section>
  )
}
