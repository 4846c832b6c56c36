import { useState } from 'react'
import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { Section } from '#ui/layout/Section.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { Unlinked } from './Unlinked.tsx'
import { linkRows, markWords, type LinkRow } from './linkRows.ts'

/** Which deliverable serves which outcome, and how much of it serves none. */
export function DeliverableLinks(props: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const [changed, change] = useState<Deliverable>()
  const { figures, readOnly } = props
  const metricOf = (id: string) =>
    figures.outcomes.find(({ outcome }) => outcome.id === id)?.metric.name ?? ''
  const columns: Column<LinkRow>[] = [
    {
      key: 'name',
      header: t('outcomes.links.deliverable'),
      rowHeader: true,
      width: 'medium',
      cell: ({ deliverable }) => deliverable.name,
    },
    {
      key: 'serves',
      header: t('outcomes.links.serves'),
      width: 'wide',
      cell: ({ contributions }) =>
        formats.list(
          contributions.map(({ outcome, percent }) =>
            t('outcomes.links.part', { metric: metricOf(outcome), percent: formats.number(percent) }),
          ),
        ),
    },
    {
      key: 'rest',
      header: t('outcomes.links.left'),
      width: 'wide',
      cell: ({ rest, deliverable: { mark } }) =>
        rest > 0 && t('outcomes.links.leftOver', { mark: markWords[mark], rest: formats.number(rest) }),
    },
    {
      key: 'cost',
      header: t('outcomes.links.cost'),
      numeric: true,
      cell: ({ deliverable, cost }) =>
        cost === undefined ? (
          t('outcomes.links.noEffort')
        ) : (
          <Figure derivation={() => deliverableCostFigure(figures, deliverable.id)}>
            {formats.moneyKnown(cost, figures.cost.known.inSprints)}
          </Figure>
        ),
    },
    ...(readOnly || figures.outcomes.length === 0
      ? []
      : [
          {
            key: 'change',
            header: t('outcomes.links.change'),
            headerHidden: true,
            width: 'medium' as const,
            cell: ({ deliverable }: LinkRow) => (
              <Button kind="link" about={deliverable.name} onClick={() => change(deliverable)}>
                {t('outcomes.links.change')}
              </Button>
            ),
          },
        ]),
  ]
  return (
    <Section title={t('outcomes.links.title')} caption={t('outcomes.links.caption')}>
      {!readOnly && <Unlinked figures={figures} />}
      <VirtualTable
        dense
        caption={t('outcomes.links.title')}
        captionHidden
        columns={columns}
        rows={linkRows(figures)}
        rowKey={({ deliverable }) => deliverable.id}
        rowTone={({ rest, deliverable }) => (rest === 100 && deliverable.mark === 'none' ? 'bad' : undefined)}
        empty={
          <>
            {t('outcomes.links.empty')} <a href="#/sprints/deliverables">{t('outcomes.links.sprints')}</a>
          </>
        }
      />
      {changed && <LinkDialog {...props} deliverable={changed} onClose={() => change(undefined)} />}
    </Section>
  )
}
