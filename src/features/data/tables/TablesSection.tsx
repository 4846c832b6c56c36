import type { Figures } from '#core/figures.ts'
import { toCsv, type CsvTable } from '#exchange/tables/toCsv.ts'
import { download } from '#ui/actions/download.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useCoded, useText, type TranslateCode } from '#ui/text.tsx'
import { fileName } from '#ui/actions/fileName.ts'
import { costItemTable, heldBack } from './costItemTable.ts'
import { moneyTable } from './moneyTable.ts'
import { potTable } from './potTable.ts'
import { readingTable } from './readingTable.ts'
import { sprintTable } from './sprintTable.ts'

type Kind = 'sprints' | 'costItems' | 'money' | 'readings' | 'pots'

const makers: Readonly<Record<Kind, (figures: Figures, word: TranslateCode) => CsvTable>> = {
  sprints: sprintTable,
  costItems: costItemTable,
  money: moneyTable,
  readings: readingTable,
  pots: potTable,
}
const kinds = ['sprints', 'costItems', 'money', 'readings', 'pots'] as const
const files = {
  sprints: 'sprints',
  costItems: 'cost-items',
  money: 'money',
  readings: 'readings',
  pots: 'pots',
} as const

/** Tables for a spreadsheet, as others may see them. */
export function TablesSection({ figures }: { readonly figures: Figures }) {
  const t = useText()
  const word = useCoded()
  const notify = useNotify()
  const held = heldBack(figures)
  const save = (kind: Kind) => {
    const name = fileName(files[kind], figures.today, 'csv', figures.data.team)
    download(name, toCsv(makers[kind](figures, word)), 'text/csv;charset=utf-8')
    notify({ text: t('data.tables.saved', { name }) })
  }
  return (
    <Section title={t('data.tables.title')}>
      <p>{t('data.tables.what')}</p>
      {held > 0 && <p>{t('data.tables.held', { n: held })}</p>}
      <Table
        caption={t('data.tables.caption')}
        captionHidden
        columns={[
          {
            key: 'table',
            header: t('data.tables.table'),
            rowHeader: true,
            cell: kind => t(`data.tables.${kind}`),
          },
          { key: 'holds', header: t('data.tables.holds'), cell: kind => t(`data.tables.${kind}.holds`) },
          {
            key: 'save',
            header: t('data.tables.save'),
            headerHidden: true,
            cell: kind => (
              <Button
                kind="link"
                about={t('data.tables.save.about', { table: t(`data.tables.${kind}`) })}
                onClick={() => save(kind)}
              >
                {t('data.tables.save')}
              </Button>
            ),
          },
        ]}
        rows={kinds}
        rowKey={kind => kind}
      />
    </Section>
  )
}
