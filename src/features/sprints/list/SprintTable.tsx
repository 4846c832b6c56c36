import { inSprintsFigure } from '#core/explain/blocks.ts'
import { betweenSprintsFigure } from '#core/explain/betweenSprints.ts'
import { totalFigure } from '#core/explain/total.ts'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { FootRow } from '#ui/tables/column.ts'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { shownCosts } from './shownCosts.ts'
import { useSprintColumns } from './useSprintColumns.tsx'

/** All sprints in order, to be worked in; then what fell between them, and all money so far. */
export function SprintTable(props: TeamScreenProps) {
  const { figures, today, data, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const columns = useSprintColumns(props)
  const { cost, current } = figures
  const shown = shownCosts(cost)
  const ahead = cost.sprints.filter(({ sprint }) => sprint.from > today).length
  if (data.sprints.length === 0)
    return (
      <EmptyState title={t('sprints.empty.title')}>
        <p>{t(readOnly ? 'sprints.empty.copy' : 'sprints.empty.what')}</p>
      </EmptyState>
    )
  const foot: FootRow[] = [
    {
      key: 'sprints',
      cells: {
        number: t('sprints.foot.sprints'),
        cost: (
          <Figure derivation={() => inSprintsFigure(figures)}>
            {formats.moneyKnown(shown.inSprints, cost.known.inSprints)}
          </Figure>
        ),
      },
    },
    {
      key: 'between',
      cells: {
        number: t('sprints.foot.between'),
        cost: (
          <Figure derivation={() => betweenSprintsFigure(figures)}>
            {formats.moneyKnown(shown.betweenSprints, cost.known.betweenSprints)}
          </Figure>
        ),
      },
    },
    {
      key: 'all',
      cells: {
        number: t('sprints.foot.all'),
        cost: (
          <Figure derivation={() => totalFigure(figures)}>
            {formats.moneyKnown(cost.all, cost.known.all)}
          </Figure>
        ),
      },
    },
  ]
  return (
    <Section
      title={t('sprints.table.title')}
      caption={t('sprints.table.caption', {
        ahead,
        missing: cost.missing.length === 0 ? 'no' : 'yes',
      })}
    >
      <EditableTable
        caption={t('sprints.table.name')}
        captionHidden
        dense
        columns={columns}
        rows={cost.sprints}
        rowKey={({ sprint }) => sprint.id}
        rowTone={({ sprint }) => (sprint.id === current?.cost.sprint.id ? 'strong' : undefined)}
        foot={foot}
      />
    </Section>
  )
}
