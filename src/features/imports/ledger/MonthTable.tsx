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
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { CellDialog } from './CellDialog.tsx'
import { monthRows, monthTable, type MonthRow } from './monthRows.ts'
import { NotCounted } from './NotCounted.tsx'
import { useLedgerWords } from './useLedgerWords.ts'
import { useMonthColumns } from './useMonthColumns.tsx'

interface MonthTableProps extends Pick<TeamScreenProps, 'data' | 'today'> {
  readonly found: Reconciliation
  readonly ledger: Ledger
}

/** Each month and kind of money: estimated, ledger, the difference, and what explains it to the penny. */
export function MonthTable({ found, data, today, ledger }: MonthTableProps) {
  const t = useText()
  const notify = useNotify()
  const words = useLedgerWords()
  const month = useMonthColumns()
  const months = useMemo(() => byMonth(found), [found])
  const rows = useMemo(() => monthRows(months), [months])
  const [opened, open] = useState<ReconciledCellWithParts>()
  const nameOf = (cell: ReconciledCellWithParts) =>
    t('ledger.cell.title', { month: words.month(cell.month), kind: words.kind(cell.of) })
  const save = () => {
    const name = fileName('ledger-months', today, 'csv', data.team)
    download(name, toCsv(monthTable(months, found, { t, words })), 'text/csv;charset=utf-8')
    notify({ text: t('ledger.files.saved', { name }) })
  }
  const columns: Column<MonthRow>[] = [
    ...month.columns,
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
        foot={[month.totalOf(found.total)]}
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
