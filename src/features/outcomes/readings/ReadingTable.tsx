import type { Reading } from '#core/records/reading.ts'
import { cut } from '#features/outcomes/cut.ts'
import type { OutcomeProps } from '#features/outcomes/one/outcomeProps.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFormats } from '#ui/formats.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'

interface ReadingTableProps extends OutcomeProps {
  readonly onChange: (reading: Reading) => void
  readonly onRemove: (reading: Reading) => void
}

/** Every reading of an outcome, the latest first. */
export function ReadingTable(props: ReadingTableProps) {
  const { figure, readOnly, onChange, onRemove } = props
  const t = useText()
  const formats = useFormats()
  const { metric, readings, due } = figure
  const rows = readings.toReversed()
  const isOverdue = ({ group, nextDue }: Reading) =>
    due.some(next => next.overdue && next.group === group && next.due === nextDue)
  const about = ({ date, group }: Reading) =>
    t('outcomes.reading.about', {
      date: formats.date(date),
      group: group ?? '',
      whose: group === undefined ? 'everyone' : 'group',
    })
  const columns: Column<Reading>[] = [
    {
      key: 'date',
      header: t('outcomes.reading.date'),
      rowHeader: true,
      width: 'medium',
      cell: ({ date }) => formats.date(date),
    },
    {
      key: 'group',
      header: t('outcomes.reading.for'),
      width: 'medium',
      cell: ({ group }) => group ?? t('outcomes.everyone'),
    },
    {
      key: 'value',
      header: t('outcomes.reading.value'),
      numeric: true,
      cell: ({ value }) => formats.measure(value, metric.unit),
    },
    {
      key: 'reached',
      header: t('outcomes.reading.reachedShort'),
      numeric: true,
      cell: ({ reached }) => (reached === undefined ? '' : formats.number(reached)),
    },
    {
      key: 'evidence',
      header: t('outcomes.reading.evidence'),
      width: 'wide',
      cell: ({ evidence }) => (evidence === '' ? t('outcomes.reading.noEvidence') : cut(evidence)),
    },
    {
      key: 'confidence',
      header: t('outcomes.reading.confidence'),
      cell: ({ confidence }) => t(`outcomes.confidence.${confidence}`),
    },
    {
      key: 'due',
      header: t('outcomes.column.due'),
      width: 'medium',
      cell: reading =>
        reading.nextDue && (
          <>
            {formats.date(reading.nextDue)}{' '}
            {isOverdue(reading) && <Tag kind="attention">{t('outcomes.overdue')}</Tag>}
          </>
        ),
    },
    ...(readOnly
      ? []
      : [
          {
            key: 'actions',
            header: t('outcomes.reading.actions'),
            headerHidden: true,
            width: 'narrow' as const,
            cell: (reading: Reading) => (
              <>
                <Button kind="link" about={about(reading)} onClick={() => onChange(reading)}>
                  {t('outcomes.change')}
                </Button>{' '}
                <Button kind="link" about={about(reading)} onClick={() => onRemove(reading)}>
                  {t('outcomes.removeOne')}
                </Button>
              </>
            ),
          },
        ]),
  ]
  return (
    <VirtualTable
      dense
      caption={t('outcomes.readings.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('outcomes.readings.empty')}
    />
  )
}
