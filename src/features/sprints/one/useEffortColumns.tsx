import { partOfSprintFigure } from '#core/explain/sprintParts.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { KindOf } from '#features/sprints/deliverables/KindOf.tsx'
import { useServes } from '#features/sprints/deliverables/Serves.tsx'
import { RowActions } from '#features/sprints/RowActions.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { CellInput } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import { useText } from '#ui/text.tsx'
import type { EffortTableProps } from './effortTableProps.ts'
import { fieldOf } from './useEffortDraft.ts'

/** Deliverable, effort, money in this sprint, what it serves. */
export function useEffortColumns(props: EffortTableProps): Column<Deliverable>[] {
  const { data, figures, cost, form, hidden, readOnly, onEdit, onRemove } = props
  const t = useText()
  const formats = useFormats()
  const serves = useServes(data)
  const amountOf = ({ id }: Deliverable) => {
    if (hidden && (form.draft.amounts[id] ?? '') !== '') return t('ui.rates.hidden')
    const amount = form.amounts.get(id)
    if (amount === undefined) return null
    if (form.dirty) return formats.moneyExact(amount)
    return (
      <Figure derivation={() => partOfSprintFigure(figures, cost.sprint.id, id)}>
        {formats.moneyExact(amount)}
      </Figure>
    )
  }
  return [
    {
      key: 'name',
      header: t('sprints.deliverable.name'),
      rowHeader: true,
      width: 'medium',
      cell: deliverable => (
        <>
          {deliverable.name}
          <div className="sw-note">
            <KindOf deliverable={deliverable} />
          </div>
        </>
      ),
    },
    {
      key: 'effort',
      header: t('sprints.effort.header', { unit: form.draft.unit }),
      numeric: true,
      cell: ({ id, name }) => (
        <CellInput
          id={fieldOf(id)}
          kind="number"
          label={t('sprints.effort.cell', { name, unit: form.draft.unit })}
          value={form.draft.amounts[id] ?? ''}
          readOnly={readOnly}
          error={form.errorAt(id)}
          onType={text => form.note(id, text)}
          onCommit={text => {
            form.type(id, text)
            return undefined
          }}
        />
      ),
    },
    { key: 'amount', header: t('sprints.effort.amount'), numeric: true, cell: amountOf },
    { key: 'serves', header: t('sprints.deliverable.serves'), cell: serves },
    ...(readOnly
      ? []
      : [
          {
            key: 'actions',
            header: t('sprints.actions'),
            headerHidden: true,
            cell: (deliverable: Deliverable) => (
              <RowActions
                name={deliverable.name}
                onEdit={() => onEdit(deliverable)}
                onRemove={() => onRemove(deliverable)}
              />
            ),
          },
        ]),
  ]
}
