import { Engagement } from '#core/records/rate.ts'
import type { RoleRow } from '#storage/drafts/shapes.ts'
import { Button } from '#ui/actions/Button.tsx'
import { CellInput, CellSelect } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import type { Translate } from '#ui/translate.ts'
import { roleSpot, type RoleField } from './readRoles.ts'
import { isBlank } from './setUpForm.ts'

interface RoleColumnsOptions {
  readonly t: Translate
  readonly rows: readonly RoleRow[]
  readonly error: (field: string) => string | undefined
  readonly onChange: (key: string, change: Partial<RoleRow>) => void
  /** While a cell is typed in. */
  readonly onType: (key: string, change: Partial<RoleRow>) => void
  readonly onRemove: (key: string) => void
}

const shapes = {
  role: 'text',
  people: 'number',
  fte: 'number',
  day: 'number',
  salary: 'number',
  from: 'date',
  to: 'date',
} as const satisfies Record<RoleField, 'text' | 'number' | 'date'>

/** Columns of the roles; those that only a pasted table fills appear with it. */
export function roleColumns({
  t,
  rows,
  error,
  onChange,
  onType,
  onRemove,
}: RoleColumnsOptions): Column<RoleRow>[] {
  const isUsed = (field: RoleField) => rows.some(row => row[field] !== '')
  const column = (field: RoleField): Column<RoleRow> => ({
    key: field,
    header: t(`start.setup.role.${field}`),
    numeric: shapes[field] === 'number',
    ...(field === 'role' && { width: 'wide' }),
    cell: (row, i) => {
      const spot = roleSpot(row.key, i + 1, field)
      return (
        <CellInput
          id={spot.field}
          label={t('start.setup.cell', { column: t(spot.label), row: i + 1 })}
          kind={shapes[field]}
          value={row[field]}
          error={error(spot.field)}
          onType={text => onType(row.key, { [field]: text })}
          onCommit={text => {
            onChange(row.key, { [field]: text })
            return undefined
          }}
        />
      )
    },
  })
  const optional = (field: RoleField) => (isUsed(field) ? [column(field)] : [])
  return [
    column('role'),
    column('people'),
    column('fte'),
    column('day'),
    ...optional('salary'),
    {
      key: 'engagement',
      header: t('start.setup.role.engagement'),
      cell: (row, i) => (
        <CellSelect
          label={t('start.setup.cell', { column: t('start.setup.role.engagement'), row: i + 1 })}
          value={row.engagement}
          options={Engagement.options.map(value => ({ value, text: t(`start.setup.engagement.${value}`) }))}
          onCommit={text => {
            onChange(row.key, { engagement: Engagement.parse(text) })
            return undefined
          }}
        />
      ),
    },
    ...optional('from'),
    ...optional('to'),
    {
      key: 'remove',
      header: t('start.setup.role.remove'),
      headerHidden: true,
      cell: (row, i) =>
        isBlank(row) ? null : (
          <Button
            kind="link"
            about={t('start.setup.role.remove.about', { row: i + 1 })}
            onClick={() => onRemove(row.key)}
          >
            {t('start.setup.role.remove')}
          </Button>
        ),
    },
  ]
}
