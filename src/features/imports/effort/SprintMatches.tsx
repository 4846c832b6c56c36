import type { Sprint } from '#core/records/sprint.ts'
import type { BacklogSprint } from '#exchange/backlog/types.ts'
import { useFormats } from '#ui/formats.ts'
import { CellInput, CellSelect } from '#ui/tables/CellInput.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { NEW, NONE } from './workChanges.ts'

/** A sprint of a file as it is decided about. */
export interface SprintRow {
  readonly sprint: BacklogSprint
  readonly target: string
  /** Days of a new one, as typed or proposed. */
  readonly from: string
  readonly to: string
  /** Effort, and the part of it without a deliverable, in words. */
  readonly effort: string
  readonly notLinked: string
  readonly error?: string | undefined
}

interface SprintMatchesProps {
  readonly rows: readonly SprintRow[]
  readonly own: readonly Sprint[]
  readonly onDecide: (part: 'sprints' | 'from' | 'to') => (key: string, value: string) => undefined
}

/** What each sprint of a file is here: proposed by name, number or days, to be changed; new ones have their days asked. */
export function SprintMatches({ rows, own, onDecide }: SprintMatchesProps) {
  const t = useText()
  const formats = useFormats()
  const options = [
    { value: NEW, text: t('imports.work.new.sprint') },
    ...own.map(({ id, number, from }) => ({
      value: id,
      text: t('imports.work.sprint', { number, from: formats.date(from) }),
    })),
    { value: NONE, text: t('imports.work.leave') },
  ]
  const ownOf = (id: string) => own.find(sprint => sprint.id === id)
  const day = (part: 'from' | 'to') => (row: SprintRow) => {
    const { sprint, target } = row
    if (target === NONE) return ''
    const known = ownOf(target)
    if (known) return formats.date(known[part])
    return (
      <CellInput
        kind="date"
        label={t(part === 'from' ? 'imports.work.fromOf' : 'imports.work.toOf', { name: sprint.name })}
        value={row[part]}
        error={part === 'from' ? row.error : undefined}
        onCommit={value => onDecide(part)(sprint.key, value)}
      />
    )
  }
  return (
    <Table
      dense
      caption={t('imports.work.sprints')}
      rows={rows}
      rowKey={({ sprint }) => sprint.key}
      rowTone={({ target }) => (target === NONE ? 'muted' : undefined)}
      empty={t('imports.work.sprints.none')}
      columns={[
        {
          key: 'name',
          header: t('imports.work.inFile'),
          rowHeader: true,
          cell: ({ sprint }: SprintRow) => sprint.name,
        },
        {
          key: 'target',
          header: t('imports.work.here'),
          cell: ({ sprint, target }) => (
            <CellSelect
              label={t('imports.work.hereOf', { name: sprint.name })}
              value={target}
              options={options}
              onCommit={value => onDecide('sprints')(sprint.key, value)}
            />
          ),
        },
        { key: 'from', header: t('imports.work.from'), cell: day('from') },
        { key: 'to', header: t('imports.work.to'), cell: day('to') },
        { key: 'effort', header: t('imports.work.effort'), numeric: true, cell: row => row.effort },
        { key: 'notLinked', header: t('imports.work.notLinked'), numeric: true, cell: row => row.notLinked },
      ]}
    />
  )
}
