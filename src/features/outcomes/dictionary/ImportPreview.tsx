import type { MetricComparison } from '#exchange/dictionary/compareDictionary.ts'
import { Checkbox } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useCoded, useText } from '#ui/text.tsx'

interface ImportPreviewProps {
  readonly compared: readonly MetricComparison[]
  /** Ids of the metrics whose definition in the file is taken although it contradicts the one here. */
  readonly decided: readonly string[]
  readonly onDecide: (id: string, take: boolean) => void
}

const tags = { new: 'good', newer: 'good', same: 'plain', older: 'plain', conflict: 'attention' } as const

/** Each metric of a file beside the one here, and what importing it would do. */
export function ImportPreview({ compared, decided, onDecide }: ImportPreviewProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const what = (each: MetricComparison) => {
    if (each.kind !== 'conflict')
      return t(`outcomes.import.${each.kind}.what`, {
        here: each.kind === 'new' ? 0 : each.here.version,
        version: each.incoming.version,
        twice: each.kind === 'new' && each.nameTaken ? 'yes' : 'no',
      })
    const fields = each.differs.map(field => coded('outcomes.import', `field.${field}`))
    return (
      <>
        {t('outcomes.import.conflict.what', {
          version: each.incoming.version,
          fields: formats.list(fields),
        })}
        <Checkbox
          id={`take-${each.incoming.id}`}
          text={t('outcomes.import.conflict.take', { name: each.incoming.name })}
          checked={decided.includes(each.incoming.id)}
          onChange={take => onDecide(each.incoming.id, take)}
        />
      </>
    )
  }
  const columns: Column<MetricComparison>[] = [
    {
      key: 'name',
      header: t('outcomes.column.metric'),
      rowHeader: true,
      width: 'medium',
      cell: ({ incoming }) => incoming.name,
    },
    {
      key: 'kind',
      header: t('outcomes.import.state'),
      cell: ({ kind }) => <Tag kind={tags[kind]}>{t(`outcomes.import.${kind}`)}</Tag>,
    },
    { key: 'what', header: t('outcomes.import.what'), width: 'wide', cell: what },
  ]
  return (
    <VirtualTable
      dense
      caption={t('outcomes.import.preview')}
      columns={columns}
      rows={compared}
      rowKey={({ incoming }) => incoming.id}
    />
  )
}
