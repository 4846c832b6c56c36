import type { Fate, ImportPlan } from '#core/ledger/planImport.ts'
import type { Minor } from '#core/money.ts'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'

const fates: readonly Fate[] = ['new-cost', 'waiting', 'open', 'not-ours', 'known', 'otherwise']

interface PlanTableProps {
  readonly plan: Pick<ImportPlan, 'by' | 'all'>
  readonly stated: Minor | undefined
  /** Rows of the file that cannot be read: without them its total cannot agree. */
  readonly unread: number
}

/** What would become of every row of the file, beside the total that the file prints of it. */
export function PlanTable({ plan: { by, all }, stated, unread }: PlanTableProps) {
  const t = useText()
  const formats = useFormats()
  const columns: Column<Fate>[] = [
    {
      key: 'fate',
      header: t('ledger.plan.what'),
      rowHeader: true,
      width: 'wide',
      cell: fate => (
        <>
          {t(`ledger.fate.${fate}`)} <div className="sw-note">{t(`ledger.fate.${fate}.means`)}</div>
        </>
      ),
    },
    {
      key: 'rows',
      header: t('ledger.rules.rows'),
      numeric: true,
      cell: fate => formats.number(by[fate].rows),
    },
    {
      key: 'sum',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: fate => formats.moneyExact(by[fate].sum),
    },
  ]
  const agrees = (printed: Minor) => {
    if (printed === all.sum) return t('ledger.plan.stated.same')
    return unread > 0 ? t('ledger.plan.stated.unread', { n: unread }) : t('ledger.plan.stated.other')
  }
  const total = { rows: formats.number(all.rows), sum: formats.moneyExact(all.sum) }
  return (
    <Table
      caption={t('ledger.plan.title')}
      captionHidden
      columns={columns}
      rows={fates.filter(fate => fate !== 'otherwise' || by.otherwise.rows > 0)}
      rowKey={fate => fate}
      foot={[
        { key: 'all', cells: { fate: t('ledger.plan.all'), ...total } },
        ...(stated === undefined
          ? []
          : [
              {
                key: 'stated',
                cells: {
                  fate: agrees(stated),
                  sum: formats.moneyExact(stated),
                },
              },
            ]),
      ]}
    />
  )
}
