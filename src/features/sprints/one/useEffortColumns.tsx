import type { Deliverable } from '#core/records/deliverable.ts'
import { KindOf } from '#features/sprints/deliverables/KindOf.tsx'
import { useServes } from '#features/sprints/deliverables/Serves.tsx'
import { RowActions } from '#features/sprints/RowActions.tsx'
import { CellInput } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import { useText } from '#ui/text.tsx'
import type { EffortTableProps } from './effortTableProps.ts'
import { PartOfSprint } from './PartOfSprint.tsx'
import { fieldOf } from './useEffortDraft.ts'

/** Deliverable, effort, money in this sprint, what it serves. */
export function useEffortColumns(props: EffortTableProps): Column<Deliverable>[] {
  const { data, form, readOnly, onEdit, onRemove } = props
  const t = useText()
  const serves = useServes(data)
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
    {
      key: 'amount',
      header: t('sprints.effort.amount'),
      numeric: true,
      cell: ({ id }) => <PartOfSprint {...props} deliverable={id} />,
    },
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
