import { groupChangeFigure, groupGapFigure } from '#core/explain/groupGap.ts'
import type { GroupFigure } from '#core/outcomes/types.ts'
import { Figure, FigureInText } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** Each user group beside everyone, and the groups that nobody has looked at. */
export function Groups({ figure, figures }: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const { groups, metric, outcome } = figure
  const unread = groups.filter(({ gap }) => gap.kind === 'unknown' && gap.why === 'no-reading')
  const columns: Column<GroupFigure>[] = [
    {
      key: 'group',
      header: t('outcomes.groups.group'),
      rowHeader: true,
      width: 'medium',
      cell: ({ group }) => group,
    },
    {
      key: 'latest',
      header: t('outcomes.column.latest'),
      width: 'medium',
      cell: ({ state: { latest } }) =>
        latest
          ? t('outcomes.mark', {
              value: formats.measure(latest.value, metric.unit),
              date: formats.date(latest.date),
              dated: 'yes',
            })
          : t('outcomes.groups.unread'),
    },
    {
      key: 'everyone',
      header: t('outcomes.everyone'),
      width: 'medium',
      cell: ({ gap }) =>
        gap.kind === 'known' &&
        t('outcomes.mark', {
          value: formats.measure(gap.everyone.value, metric.unit),
          date: formats.date(gap.everyone.date),
          dated: 'yes',
        }),
    },
    {
      key: 'gap',
      header: t('outcomes.groups.gap'),
      cell: ({ gap, group }) => {
        if (gap.kind === 'unknown') return t(`outcomes.groups.unknown.${gap.why}`)
        const size = formats.change(Math.abs(gap.gap), metric.unit).replace('+', '')
        if (gap.gap === 0) return t('outcomes.groups.level')
        return (
          <Tag kind={gap.behind ? 'attention' : 'good'}>
            <FigureInText derivation={() => groupGapFigure(figures, outcome.id, group)}>
              {t(gap.behind ? 'outcomes.groups.behind' : 'outcomes.groups.ahead', { size })}
            </FigureInText>
          </Tag>
        )
      },
    },
    {
      key: 'change',
      header: t('outcomes.groups.change'),
      numeric: true,
      cell: ({ state, group }) =>
        state.kind === 'measured' && (
          <Figure derivation={() => groupChangeFigure(figures, outcome.id, group)}>
            {formats.change(state.difference, metric.unit)}
          </Figure>
        ),
    },
  ]
  return (
    <Section title={t('outcomes.groups.title')} caption={t('outcomes.groups.caption')}>
      {unread.length > 0 && (
        <Panel
          kind="attention"
          title={t('outcomes.groups.nobody', { groups: formats.list(unread.map(({ group }) => group)) })}
        />
      )}
      <Table
        dense
        caption={t('outcomes.groups.title')}
        captionHidden
        columns={columns}
        rows={groups}
        rowKey={({ group }) => group}
        empty={t('outcomes.groups.none')}
      />
    </Section>
  )
}
