import { fileTotals, type FileSums, type FileTotals } from '#core/ledger/fileTotals.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
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
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { fileTable, sums } from './fileTable.ts'

interface FileSectionProps extends Pick<TeamScreenProps, 'data' | 'today'> {
  readonly ledger: Ledger
}

/** File by file, what is ours, what waits and what is not ours: together the file, to the penny. */
export function FileSection({ data, today, ledger }: FileSectionProps) {
  const t = useText()
  const formats = useFormats()
  const notify = useNotify()
  const found = fileTotals(ledger.files, ledger.rows)
  const faulty = found.files.filter(({ apart }) => apart !== 0)
  const imported = new Map(ledger.files.map(file => [file.id, file]))
  const shown = (of: FileSums) =>
    Object.fromEntries(sums.map(key => [key, formats.moneyExact(of[key])] as const))
  const cameIn = (file: LedgerFile | undefined) =>
    file && t('ledger.files.imported', { rows: file.rows, added: file.added, day: formats.moment(file.at) })
  const save = () => {
    const name = fileName('ledger-files', today, 'csv', data.team)
    download(name, toCsv(fileTable(found, t)), 'text/csv;charset=utf-8')
    notify({ text: t('ledger.files.saved', { name }) })
  }
  const columns: Column<FileTotals>[] = [
    {
      key: 'name',
      header: t('ledger.files.name'),
      rowHeader: true,
      width: 'wide',
      cell: ({ id, name }) => (
        <>
          {name}
          <div className="sw-note">{cameIn(imported.get(id))}</div>
        </>
      ),
    },
    ...sums.map((key): Column<FileTotals> => ({
      key,
      header: t(`ledger.files.${key}`),
      numeric: true,
      cell: file => formats.moneyExact(file[key]),
    })),
  ]
  return (
    <Section
      title={t('ledger.files.title')}
      caption={t('ledger.files.caption')}
      links={
        <Button kind="secondary" small onClick={save}>
          {t('ledger.files.save')}
        </Button>
      }
    >
      <Table
        caption={t('ledger.files.title')}
        captionHidden
        dense
        columns={columns}
        rows={found.files}
        rowKey={({ id }) => id}
        foot={[{ key: 'all', cells: { name: t('ledger.month.total'), ...shown(found.all) } }]}
      />
      {faulty.map(({ id, name, apart }) => (
        <p key={id}>{t('ledger.files.fault', { name, amount: formats.moneyExact(apart) })}</p>
      ))}
    </Section>
  )
}
