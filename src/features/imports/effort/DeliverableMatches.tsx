import type { Deliverable } from '#core/records/deliverable.ts'
import type { BacklogDeliverable } from '#exchange/backlog/types.ts'
import { CellSelect } from '#ui/tables/CellInput.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { NEW, NONE } from './workChanges.ts'

interface DeliverableMatchesProps {
  readonly found: readonly BacklogDeliverable[]
  readonly own: readonly Deliverable[]
  /** Effort in sprints by key, in words. */
  readonly effort: (key: string) => string
  readonly target: (deliverable: BacklogDeliverable) => string
  readonly onDecide: (key: string, target: string) => undefined
}

/** What each deliverable of a file is here: proposed by its name, to be changed. */
export function DeliverableMatches({ found, own, effort, target, onDecide }: DeliverableMatchesProps) {
  const t = useText()
  const options = [
    { value: NEW, text: t('imports.work.new.deliverable') },
    ...own.map(({ id, name }) => ({ value: id, text: name })),
    { value: NONE, text: t('imports.work.notDeliverable') },
  ]
  return (
    <Table
      dense
      caption={t('imports.work.deliverables')}
      rows={found}
      rowKey={({ key }) => key}
      empty={t('imports.work.deliverables.none')}
      columns={[
        {
          key: 'name',
          header: t('imports.work.inFile'),
          rowHeader: true,
          width: 'medium',
          cell: ({ name }: BacklogDeliverable) => name,
        },
        {
          key: 'target',
          header: t('imports.work.here'),
          cell: deliverable => (
            <CellSelect
              label={t('imports.work.hereOf', { name: deliverable.name })}
              value={target(deliverable)}
              options={options}
              onCommit={value => onDecide(deliverable.key, value)}
            />
          ),
        },
        {
          key: 'effort',
          header: t('imports.work.effort'),
          numeric: true,
          cell: ({ key }) => effort(key),
        },
      ]}
    />
  )
}
