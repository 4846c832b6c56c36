import { useState } from 'react'
import { monthSpan } from '#core/ledger/near.ts'
import type { Reconciliation, ReconciledCellWithParts } from '#core/ledger/reconcile.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Ledger } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { CellDialog } from './CellDialog.tsx'
import { NotCounted } from './NotCounted.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

type Amounts = Reconciliation['total']

const amounts = [
  'estimated',
  'ledger',
  'difference',
  'adjusted',
  'newCost',
  'notInLedger',
  'counted',
] as const

interface MonthTableProps extends Pick<TeamScreenProps, 'data'> {
  readonly found: Reconciliation
  readonly ledger: Ledger
}

/** Each month and kind of money: estimated, ledger, the difference, and what explains it to the penny. */
export function MonthTable({ found, data, ledger }: MonthTableProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const signed = (key: keyof Amounts, amount: number) =>
    key === 'difference' || key === 'adjusted' ? signedMoney(formats, amount) : formats.moneyExact(amount)
  const shown = (of: Amounts, key: keyof Amounts) =>
    of[key] === 0 ? t('ledger.month.nothing') : signed(key, of[key])
  const [opened, open] = useState<ReconciledCellWithParts>()
  const monthOf = (cell: ReconciledCellWithParts) =>
    formats.monthShort(monthSpan(IsoDate.parse(`${cell.month}-01`)).from)
  const nameOf = (cell: ReconciledCellWithParts) =>
    t('ledger.cell.title', { month: monthOf(cell), kind: words.kind(cell.of) })
  const columns: Column<ReconciledCellWithParts>[] = [
    {
      key: 'month',
      header: t('ledger.month.month'),
      rowHeader: true,
      cell: monthOf,
    },
    { key: 'of', header: t('ledger.month.kind'), width: 'medium', cell: ({ of }) => words.kind(of) },
    ...amounts.map((key): Column<ReconciledCellWithParts> => ({
      key,
      header: t(`ledger.month.${key}`),
      numeric: true,
      cell: cell => (
        <>
          {shown(cell, key)}
          {key === 'estimated' && cell.accrued !== 0 && (
            <div className="sw-note">
              {t('ledger.month.accrued', { amount: formats.moneyExact(cell.accrued) })}
            </div>
          )}
        </>
      ),
    })),
    {
      key: 'lines',
      header: t('ledger.cell.open'),
      headerHidden: true,
      cell: cell => (
        <Button kind="link" about={nameOf(cell)} onClick={() => open(cell)}>
          {t('ledger.cell.open')}
        </Button>
      ),
    },
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
      {opened && (
        <CellDialog
          title={nameOf(opened)}
          cell={opened}
          data={data}
          ledger={ledger}
          onClose={() => open(undefined)}
        />
      )}
    </Section>
  )
}
