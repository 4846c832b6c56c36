import { useMemo, useState } from 'react'
import { byMonth } from '#core/ledger/byMonth.ts'
import type { Reconciliation, ReconciledCellWithParts } from '#core/ledger/reconcile.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import type { Ledger } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { fileName } from '#ui/actions/fileName.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { CellDialog } from './CellDialog.tsx'
import { monthAmounts, monthRows, monthTable, type MonthRow } from './monthRows.ts'
import { NotCounted } from './NotCounted.tsx'
import { Signing } from './Signing.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

type Amounts = Reconciliation['total']

interface MonthTableProps extends Pick<TeamScreenProps, 'data' | 'today'> {
  readonly found: Reconciliation
  readonly ledger: Ledger
}

/** Each month and kind of money: estimated, ledger, the difference, and what explains it to the penny. */
export function MonthTable({ found, data, today, ledger }: MonthTableProps) {
  const t = useText()
  const formats = useFormats()
  const notify = useNotify()
  const words = useLedgerWords()
  const months = useMemo(() => byMonth(found), [found])
  const rows = useMemo(() => monthRows(months), [months])
  const signed = (key: keyof Amounts, amount: number) =>
    key === 'difference' || key === 'adjusted' ? signedMoney(formats, amount) : formats.moneyExact(amount)
  const shown = (of: Amounts, key: keyof Amounts) =>
    of[key] === 0 ? t('ledger.month.nothing') : signed(key, of[key])
  const [opened, open] = useState<ReconciledCellWithParts>()
  const monthOf = ({ month }: { readonly month: string }) => words.month(month)
  const nameOf = (cell: ReconciledCellWithParts) =>
    t('ledger.cell.title', { month: monthOf(cell), kind: words.kind(cell.of) })
  const save = () => {
    const name = fileName('ledger-months', today, 'csv', data.team)
    download(name, toCsv(monthTable(months, found, { t, words })), 'text/csv;charset=utf-8')
    notify({ text: t('ledger.files.saved', { name }) })
  }
  const columns: Column<MonthRow>[] = [
    {
      key: 'month',
      header: t('ledger.month.month'),
      rowHeader: true,
      cell: monthOf,
    },
    {
      key: 'of',
      header: t('ledger.month.kind'),
      width: 'medium',
      cell: row => (
        <>
          {row.cell ? words.kind(row.cell.of) : t('ledger.month.whole')}
          {row.waiting !== 0 && (
            <div className="sw-note">
              {t('ledger.month.waits', { amount: formats.moneyExact(row.waiting) })}
            </div>
          )}
        </>
      ),
    },
    ...monthAmounts.map((key): Column<MonthRow> => ({
      key,
      header: t(`ledger.month.${key}`),
      numeric: true,
      cell: ({ amounts }) => (
        <>
          {shown(amounts, key)}
          {key === 'newCost' && amounts.beside !== 0 && (
            <div className="sw-note">
              {t('ledger.month.beside', { amount: formats.moneyExact(amounts.beside) })}
            </div>
          )}
          {key === 'estimated' && amounts.accrued !== 0 && (
            <div className="sw-note">
              {t('ledger.month.accrued', { amount: formats.moneyExact(amounts.accrued) })}
            </div>
          )}
        </>
      ),
    })),
    {
      key: 'lines',
      header: t('ledger.cell.open'),
      headerHidden: true,
      cell: ({ cell }) =>
        cell && (
          <Button kind="link" about={nameOf(cell)} onClick={() => open(cell)}>
            {t('ledger.cell.open')}
          </Button>
        ),
    },
  ]
  return (
    <Section
      title={t('ledger.month.title')}
      caption={t('ledger.month.caption')}
      links={
        <Button kind="secondary" small onClick={save}>
          {t('ledger.month.save')}
        </Button>
      }
    >
      <NotCounted found={found} />
      <VirtualTable
        caption={t('ledger.month.title')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={({ month, cell }) => `${month} ${cell?.of ?? ''}`}
        rowTone={({ cell }) => (cell ? undefined : 'strong')}
        empty={t('ledger.month.empty')}
        foot={[
          {
            key: 'total',
            cells: {
              month: t('ledger.month.total'),
              ...Object.fromEntries(monthAmounts.map(key => [key, shown(found.total, key)])),
            },
          },
        ]}
      />
      <Signing />
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
