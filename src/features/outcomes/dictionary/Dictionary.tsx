import { useState } from 'react'
import type { Metric } from '#core/records/metric.ts'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import { cut } from '#features/outcomes/cut.ts'
import { useStore } from '#storage/useStore.ts'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { isHanded } from '#ui/handedFile.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { ImportMetrics } from './ImportMetrics.tsx'

/** The metrics that teams share: how each is defined, in which version, and who looks after it. */
export function Dictionary(props: TeamScreenProps) {
  const t = useText()
  const store = useStore()
  const [importing, setImporting] = useState(isHanded('dictionary'))
  const { data, readOnly } = props
  const { metrics, outcomes, team } = data
  const columns: Column<Metric>[] = [
    {
      key: 'name',
      header: t('outcomes.column.metric'),
      rowHeader: true,
      width: 'wide',
      cell: ({ id, name, origin }) => (
        <>
          <a href={`#/outcomes/${id}`}>{name}</a>{' '}
          {origin === 'example' && <Tag kind="plain">{t('outcomes.metric.example')}</Tag>}
        </>
      ),
    },
    {
      key: 'counts',
      header: t('outcomes.metric.counts'),
      width: 'wide',
      cell: ({ counts }) => cut(counts) || t('outcomes.notSaid'),
    },
    { key: 'unit', header: t('outcomes.metric.unit'), cell: ({ unit }) => t(`outcomes.unit.${unit}`) },
    { key: 'version', header: t('outcomes.metric.version'), numeric: true, cell: ({ version }) => version },
    {
      key: 'owner',
      header: t('outcomes.metric.owner'),
      cell: ({ ownerRole }) => ownerRole || t('outcomes.notSaid'),
    },
    {
      key: 'used',
      header: t('outcomes.dictionary.used'),
      numeric: true,
      cell: ({ id }) => outcomes.filter(({ metric }) => metric === id).length,
    },
  ]
  const exportAll = async () => {
    const made = new Date(store.now()).toISOString()
    const file = await writeDictionary(metrics, { made, owner: team.organisation || team.name })
    download(`${t('outcomes.dictionary.file')}-${made.slice(0, 10)}.json`, file, 'application/json')
  }
  return (
    <Section
      title={t('outcomes.dictionary.title')}
      caption={t('outcomes.dictionary.caption')}
      links={
        <>
          {metrics.length > 0 && (
            <Button kind="secondary" small onClick={() => void exportAll()}>
              {t('outcomes.dictionary.export')}
            </Button>
          )}
          {!readOnly && (
            <Button kind="secondary" small onClick={() => setImporting(true)}>
              {t('outcomes.dictionary.import')}
            </Button>
          )}
        </>
      }
    >
      <VirtualTable
        dense
        caption={t('outcomes.dictionary.title')}
        captionHidden
        columns={columns}
        rows={metrics}
        rowKey={({ id }) => id}
        empty={t('outcomes.dictionary.empty')}
      />
      {importing && !readOnly && <ImportMetrics {...props} onClose={() => setImporting(false)} />}
    </Section>
  )
}
