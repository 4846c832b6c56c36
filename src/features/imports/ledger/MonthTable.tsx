import { monthSpan } from '#core/ledger/near.ts'
import type { Reconciliation, ReconciledCell } from '#core/ledger/reconcile.ts'
import { negate } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { NotCounted } from './NotCounted.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

type Amounts = Reconciliation['total']

const amounts = ['estimated', 'ledger', 'difference', 'adjusted', 'newCost', 'notInLedger'] as const

/** Each month and kind of money: estimated, ledger, the difference, and what explains it to the penny. */
export function MonthTable({ found }: { readonly found: Reconciliation }) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const signed = (key: keyof Amounts, amount: number) =>
    key === 'difference' || key === 'adjusted' ? signedMoney(formats, amount) : formats.moneyExact(amount)
  const shown = (of: Amounts, key: keyof Amounts) =>
    of[key] === 0 ? t('ledger.month.nothing') : signed(key, key === 'notInLedger' ? negate(of[key]) : of[key])
  const columns: Column<ReconciledCell>[] = [
    {
      key: 'month',
      header: t('ledger.month.month'),
      rowHeader: true,
      cell: ({ month }) => formats.monthShort(monthSpan(IsoDate.parse(`${month}-01`)).from),
    },
    { key: 'of', header: t('ledger.month.kind'), width: 'medium', cell: ({ of }) => words.kind(of) },
    ...amounts.map((key): Column<ReconciledCell> => ({
      key,
      header: t(`ledger.month.${key}`),
      numeric: true,
      cell: cell => shown(cell, key),
    })),
  ]
  return (
    <Section title={t('ledger.month.title')} caption={t('ledger.month.caption')}>
      <NotCounted found={found} />
      <VirtualTable
        caption={t('ledger.month.title')}
        captionHidden
        dense
        columns={columns}
        rows={found.cells}
        rowKey={({ month, of }) => `${month} ${of}`}
        empty={t('ledger.month.empty')}
        foot={[
          {
            key: 'total',
            cells: {
              month: t('ledger.month.total'),
              ...Object.fromEntries(amounts.map(key => [key, shown(found.total, key)])),
            },
          },
        ]}
      />
    </Section>
  )
}
