import { useState } from 'react'
import { deliverablePartFigure } from '#core/explain/deliverablePart.ts'
import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { asShown, shownParts } from '#core/shown.ts'
import { CostFigure } from '#features/outcomes/OutcomeFigures.tsx'
import { LinkDialog } from '#features/outcomes/links/LinkDialog.tsx'
import { linkRows, type LinkRow } from '#features/outcomes/links/linkRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** The deliverables that an outcome's money came through. */
export function Through(props: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const [changed, change] = useState<Deliverable>()
  const [chosen, choose] = useState('')
  const { figure, figures, readOnly } = props
  const { outcome, deliverables } = figure
  const all = linkRows(figures)
  const linkOf = ({ contributions }: LinkRow) => contributions.find(each => each.outcome === outcome.id)
  const linked = all.filter(linkOf)
  const others = all.filter(row => !linkOf(row))
  const shown = shownParts(
    deliverables.map(({ amount }) => amount),
    asShown(figure.cost),
  )
  const partOf = (id: string) =>
    shown[deliverables.findIndex(({ deliverable }) => deliverable.id === id)] ?? 0
  const columns: Column<LinkRow>[] = [
    {
      key: 'name',
      header: t('outcomes.links.deliverable'),
      rowHeader: true,
      width: 'wide',
      cell: ({ deliverable: { id, name } }) => (
        <a className="govuk-link" href={`#/deliverables/${id}`}>
          {name}
        </a>
      ),
    },
    {
      key: 'live',
      header: t('outcomes.through.live'),
      width: 'medium',
      cell: ({ deliverable: { live } }) => (live ? formats.date(live) : t('outcomes.through.notLive')),
    },
    {
      key: 'percent',
      header: t('outcomes.through.percent'),
      numeric: true,
      cell: row => t('outcomes.through.share', { percent: formats.number(linkOf(row)?.percent ?? 0) }),
    },
    {
      key: 'part',
      header: t('outcomes.through.part'),
      numeric: true,
      cell: ({ deliverable: { id } }) => (
        <Figure derivation={() => deliverablePartFigure(figures, id, outcome.id)}>
          {formats.moneyKnown(partOf(id), figures.cost.known.inSprints)}
        </Figure>
      ),
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
    ...(readOnly
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
  const next = others.find(({ deliverable }) => deliverable.id === chosen) ?? others[0]
  return (
    <Section title={t('outcomes.through.title')} caption={t('outcomes.through.caption')}>
      <VirtualTable
        dense
        caption={t('outcomes.through.title')}
        captionHidden
        columns={columns}
        rows={linked}
        rowKey={({ deliverable }) => deliverable.id}
        foot={
          linked.length === 0
            ? []
            : [
                {
                  key: 'all',
                  cells: {
                    name: t('outcomes.through.all'),
                    part: <CostFigure figure={figure} figures={figures} />,
                  },
                },
              ]
        }
        empty={t('outcomes.through.none')}
      />
      {!readOnly && next && (
        <div className="sw-screen-only">
          <SelectField
            id="link-deliverable"
            label={t('outcomes.through.which')}
            value={next.deliverable.id}
            options={others.map(({ deliverable }) => ({ value: deliverable.id, text: deliverable.name }))}
            onChange={choose}
          />
          <Button kind="secondary" onClick={() => change(next.deliverable)}>
            {t('outcomes.through.link')}
          </Button>
        </div>
      )}
      {changed && <LinkDialog {...props} deliverable={changed} onClose={() => change(undefined)} />}
    </Section>
  )
}
