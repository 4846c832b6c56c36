import { yearSpendFigure } from '#core/explain/potMoney.ts'
import type { YearSpend } from '#core/funding/types.ts'
import { add, sum } from '#core/money.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Table } from '#ui/tables/Table.tsx'
import type { FundingProps } from './fundingProps.ts'
import { useFundingText } from './useFundingText.ts'

/** Capital and resource by financial year, spent and planned. */
export function Years({ figures, funding }: FundingProps) {
  const { t, formats } = useFundingText()
  const { years } = funding
  const figure = (label: string, spending: 'capital' | 'resource' | 'both', amount: number) => (
    <Figure derivation={() => yearSpendFigure(figures, funding, label, spending)}>
      {formats.money(amount)}
    </Figure>
  )
  const spent = ({ capital, resource }: YearSpend) => add(capital.spent, resource.spent)
  const ahead = ({ capital, resource }: YearSpend) => add(capital.ahead, resource.ahead)
  return (
    <Section title={t('funding.years')} caption={t('funding.years.caption')}>
      <Table
        captionHidden
        caption={t('funding.years')}
        columns={[
          { key: 'year', header: t('funding.year'), rowHeader: true, cell: ({ label }: YearSpend) => label },
          {
            key: 'resource',
            header: t('funding.resource'),
            numeric: true,
            cell: ({ label, resource }) => figure(label, 'resource', resource.spent),
          },
          {
            key: 'capital',
            header: t('funding.capital'),
            numeric: true,
            cell: ({ label, capital }) => figure(label, 'capital', capital.spent),
          },
          {
            key: 'total',
            header: t('funding.total'),
            numeric: true,
            cell: year => figure(year.label, 'both', spent(year)),
          },
          {
            key: 'ahead',
            header: t('funding.years.ahead'),
            numeric: true,
            cell: year => formats.money(ahead(year)),
          },
        ]}
        rows={years}
        rowKey={({ label }) => label}
        foot={[
          {
            key: 'all',
            cells: {
              year: t('funding.total'),
              resource: formats.money(sum(years.map(({ resource }) => resource.spent))),
              capital: formats.money(sum(years.map(({ capital }) => capital.spent))),
              total: formats.money(sum(years.map(spent))),
              ahead: formats.money(sum(years.map(ahead))),
            },
          },
        ]}
      />
    </Section>
  )
}
