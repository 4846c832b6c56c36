import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { partOfSprintFigure } from '#core/explain/sprintParts.ts'
import type { SprintPart } from '#core/outcomes/deliverableFigure.ts'
import { asShown, shownParts } from '#core/shown.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'
import { PartsOverTime } from './PartsOverTime.tsx'

/** Its part of each sprint, drawn and in figures. */
export function CostBySprint(props: DeliverableProps) {
  const { figure, figures } = props
  const t = useText()
  const formats = useFormats()
  const { parts, total, deliverable } = figure
  const known = parts.flatMap(part => (part.kind === 'known' ? [part] : []))
  const most = known.toSorted((a, b) => b.amount - a.amount)[0]
  if (parts.length === 0)
    return (
      <Section title={t('deliverable.bySprint')}>
        <p>{t('deliverable.bySprint.none')}</p>
      </Section>
    )
  const shown = shownParts(
    known.map(({ amount }) => amount),
    asShown(total),
  )
  const shownOf = (part: SprintPart) =>
    part.kind === 'known' ? (shown[known.indexOf(part)] ?? part.amount) : undefined
  const costOf = (id: string) => figures.cost.sprints.find(({ sprint }) => sprint.id === id)?.pricing
  return (
    <>
      {most && most.amount > 0 && <PartsOverTime {...props} most={most} n={known.length} />}
      <Section title={t('deliverable.bySprint')}>
        <Table
          caption={t('deliverable.bySprint')}
          captionHidden
          dense
          rows={parts}
          rowKey={({ sprint }) => sprint.id}
          rowTone={({ kind }) => (kind === 'missing' ? 'bad' : undefined)}
          columns={[
            {
              key: 'sprint',
              header: t('deliverable.bySprint.sprint'),
              rowHeader: true,
              width: 'wide',
              cell: part => (
                <a className="govuk-link" href={`#/sprints/${part.sprint.id}`}>
                  {t('sprints.number', { n: part.sprint.number })}
                </a>
              ),
            },
            {
              key: 'part',
              header: t('deliverable.bySprint.part'),
              numeric: true,
              cell: part => {
                const amount = shownOf(part)
                if (amount === undefined)
                  return t(
                    part.kind === 'missing' && part.why === 'no-rate' ? 'sprints.noRate' : 'sprints.nobody',
                  )
                return (
                  <Figure derivation={() => partOfSprintFigure(figures, part.sprint.id, deliverable.id)}>
                    {formats.money(amount)}
                  </Figure>
                )
              },
            },
            {
              key: 'of',
              header: t('deliverable.bySprint.of'),
              numeric: true,
              cell: ({ sprint }) => {
                const pricing = costOf(sprint.id)
                if (pricing?.kind !== 'priced') return t('ui.money.notKnown')
                return (
                  <Figure derivation={() => sprintCostFigure(figures, sprint.id)}>
                    {formats.money(pricing.price.total)}
                  </Figure>
                )
              },
            },
          ]}
          foot={[
            {
              key: 'all',
              cells: {
                sprint: t('deliverable.bySprint.all'),
                part: (
                  <Figure derivation={() => deliverableCostFigure(figures, deliverable.id)}>
                    {formats.moneyKnown(total, known.length === parts.length ? 'whole' : 'at-least')}
                  </Figure>
                ),
              },
            },
          ]}
        />
      </Section>
    </>
  )
}
