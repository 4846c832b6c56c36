import { useMemo, useRef, useState } from 'react'
import { groupBy } from '#core/costing/groupBy.ts'
import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import { sum } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { DeliverableDialog } from './DeliverableDialog.tsx'
import { RowActions } from '#features/sprints/RowActions.tsx'
import { KindOf } from './KindOf.tsx'
import { useServes } from './Serves.tsx'
import { useRemoveDeliverable } from './useRemoveDeliverable.tsx'

/** What the team made, the most money first, and what it serves: the place where it is linked to outcomes. */
export function Deliverables(props: TeamScreenProps) {
  const { data, figures, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const serves = useServes(data)
  const add = useRef<HTMLButtonElement>(null)
  const removing = useRemoveDeliverable(props, () => add.current?.focus())
  const [open, setOpen] = useState<Deliverable | 'new'>()
  const rows = useMemo(() => {
    const cells = groupBy(figures.cells, ({ deliverable }) => deliverable ?? '')
    return data.deliverables
      .map(deliverable => ({
        deliverable,
        cost: sum((cells.get(deliverable.id) ?? []).map(({ amount }) => amount)),
      }))
      .toSorted((a, b) => b.cost - a.cost)
  }, [data.deliverables, figures.cells])
  type Row = (typeof rows)[number]

  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('sprints.deliverable.name'),
      rowHeader: true,
      width: 'medium',
      cell: ({ deliverable }) => (
        <>
          <a className="govuk-link" href={`#/deliverables/${deliverable.id}`}>
            {deliverable.name}
          </a>
          <div className="sw-note">
            <KindOf deliverable={deliverable} />
          </div>
        </>
      ),
    },
    {
      key: 'live',
      header: t('sprints.deliverable.live'),
      cell: ({ deliverable: { live } }) =>
        live === undefined ? t('sprints.deliverable.notLive') : formats.date(live),
    },
    { key: 'serves', header: t('sprints.deliverable.serves'), cell: row => serves(row.deliverable) },
    {
      key: 'cost',
      header: t('sprints.deliverable.cost'),
      numeric: true,
      cell: ({ deliverable, cost }) => (
        <Figure derivation={() => deliverableCostFigure(figures, deliverable.id)}>
          {formats.moneyKnown(cost, figures.cost.known.inSprints)}
        </Figure>
      ),
    },
    ...(readOnly
      ? []
      : [
          {
            key: 'actions',
            header: t('sprints.actions'),
            headerHidden: true,
            cell: ({ deliverable }: Row) => (
              <RowActions
                name={deliverable.name}
                onEdit={() => setOpen(deliverable)}
                onRemove={() => removing.ask(deliverable)}
              />
            ),
          },
        ]),
  ]
  return (
    <Section title={t('sprints.deliverables.title')} caption={t('sprints.deliverables.caption')}>
      {!readOnly && (
        <Button ref={add} kind="secondary" onClick={() => setOpen('new')}>
          {t('sprints.deliverable.add')}
        </Button>
      )}
      <VirtualTable
        caption={t('sprints.deliverables.table')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={({ deliverable }) => deliverable.id}
        empty={t('sprints.deliverables.empty')}
      />
      {open !== undefined && (
        <DeliverableDialog
          {...props}
          deliverable={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
      {removing.dialog}
    </Section>
  )
}
