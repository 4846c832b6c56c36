import { inSprintsFigure } from '#core/explain/blocks.ts'
import { betweenSprintsFigure } from '#core/explain/betweenSprints.ts'
import { totalFigure } from '#core/explain/total.ts'
import type { SprintCost } from '#core/costing/types.ts'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { FootRow } from '#ui/tables/column.ts'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useFolded } from '#ui/tables/useFolded.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { shownCosts } from './shownCosts.ts'
import { useSprintColumns } from './useSprintColumns.tsx'

/** On a narrow page, where each sprint takes half a screen, closed ones before these wait until they are asked for. */
const CLOSED_ON_NARROW = 3

/** All sprints in order, to be worked in; then what fell between them, and all money so far. */
export function SprintTable(props: TeamScreenProps) {
  const { figures, today, data, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const columns = useSprintColumns(props)
  const { cost, current } = figures
  const shown = shownCosts(cost)
  const ahead = cost.sprints.filter(({ sprint }) => sprint.from > today).length
  const closed = cost.sprints.filter(({ status }) => status === 'closed')
  const folded = useFolded(
    closed.slice(0, -CLOSED_ON_NARROW).map(({ sprint }) => sprint.id),
    t('sprints.table.showAll', { n: cost.sprints.length }),
  )
  const toneOf = ({ sprint }: SprintCost) =>
    sprint.id === current?.cost.sprint.id ? 'strong' : folded.toneOf(sprint.id)
  if (data.sprints.length === 0)
    return (
      <EmptyState title={t('sprints.empty.title')}>
        <p>{t(readOnly ? 'sprints.empty.copy' : 'sprints.empty.what')}</p>
      </EmptyState>
    )
  const foot: FootRow[] = [
    {
      key: 'sprints',
      wideLabel: true,
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
      wideLabel: true,
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
      wideLabel: true,
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
      {folded.button}
      <EditableTable
        caption={t('sprints.table.name')}
        captionHidden
        dense
        columns={columns}
        rows={cost.sprints}
        rowKey={({ sprint }) => sprint.id}
        rowTone={toneOf}
        foot={foot}
      />
    </Section>
  )
}
