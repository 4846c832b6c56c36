import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { ChangeFigure, CostFigure, PerUnitFigure } from '#features/outcomes/OutcomeFigures.tsx'
import { useFormats } from '#ui/formats.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'

/** A value, and the day it belongs to under it. */
function Dated({ value, date }: { readonly value: string; readonly date: IsoDate | undefined }) {
  const formats = useFormats()
  return (
    <>
      {value}
      {date && (
        <>
          <br />
          <span className="sw-note">{formats.date(date)}</span>
        </>
      )}
    </>
  )
}

/** Every outcome with what it was, what it is, and what was spent alongside. */
export function OutcomeTable({ figures }: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const columns: Column<OutcomeFigure>[] = [
    {
      key: 'metric',
      header: t('outcomes.column.metric'),
      rowHeader: true,
      width: 'medium',
      cell: ({ outcome, metric }) => (
        <>
          <a href={`#/outcomes/${outcome.id}`}>{metric.name}</a>{' '}
          {outcome.guardrail && <Tag kind="plain">{t('outcomes.guardrail')}</Tag>}
        </>
      ),
    },
    {
      key: 'baseline',
      header: t('outcomes.column.baseline'),
      numeric: true,
      cell: ({ outcome: { baseline }, metric }) =>
        baseline ? (
          <Dated value={formats.measure(baseline.value, metric.unit)} date={baseline.date} />
        ) : (
          t('outcomes.none')
        ),
    },
    {
      key: 'latest',
      header: t('outcomes.column.latest'),
      numeric: true,
      cell: ({ state: { latest }, metric }) =>
        latest ? (
          <Dated value={formats.measure(latest.value, metric.unit)} date={latest.date} />
        ) : (
          t('outcomes.none')
        ),
    },
    {
      key: 'target',
      header: t('outcomes.column.target'),
      numeric: true,
      cell: ({ outcome: { target }, metric }) =>
        target ? (
          <Dated value={formats.measure(target.value, metric.unit)} date={target.date} />
        ) : (
          t('outcomes.none')
        ),
    },
    {
      key: 'change',
      header: t('outcomes.column.change'),
      numeric: true,
      cell: figure => (
        <>
          <ChangeFigure figure={figure} figures={figures} />
          {figure.state.kind === 'measured' && figure.state.trend !== 'same' && (
            <div>
              <Tag kind={figure.state.trend === 'worse' ? 'attention' : 'good'}>
                {t(`outcomes.${figure.state.trend}`)}
              </Tag>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'cost',
      header: t('outcomes.column.cost'),
      numeric: true,
      cell: figure => <CostFigure figure={figure} figures={figures} />,
    },
    {
      key: 'perUnit',
      header: t('outcomes.column.perUnit'),
      numeric: true,
      cell: figure => <PerUnitFigure figure={figure} figures={figures} />,
    },
    {
      key: 'confidence',
      header: t('outcomes.column.confidence'),
      cell: ({ state: { latest } }) => (latest ? t(`outcomes.confidence.${latest.confidence}`) : ''),
    },
    {
      key: 'due',
      header: t('outcomes.column.due'),
      width: 'medium',
      cell: ({ due: [next] }) =>
        next && (
          <>
            {next.group !== undefined && <div className="sw-note">{next.group}</div>}
            {formats.date(next.due)} {next.overdue && <Tag kind="attention">{t('outcomes.overdue')}</Tag>}
          </>
        ),
    },
  ]
  return (
    <Section title={t('outcomes.list.title')} caption={t('outcomes.list.caption')}>
      <VirtualTable
        dense
        caption={t('outcomes.list.title')}
        captionHidden
        columns={columns}
        rows={figures.outcomes}
        rowKey={({ outcome }) => outcome.id}
      />
    </Section>
  )
}
