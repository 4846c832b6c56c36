import type { Allocation } from '#core/records/allocation.ts'
import { IsoDate } from '#core/records/fields.ts'
import { Button } from '#ui/actions/Button.tsx'
import type { Formats } from '#ui/formatting.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { CellInput } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import type { Translate } from '#ui/translate.ts'
import type { PersonField, PersonText } from './peopleText.ts'
import { RateBeside } from './RateBeside.tsx'
import type { AskRate } from './rateForm.ts'
import type { People } from './usePeople.ts'

/** A row of the table; `stored` is absent while it is new. */
export interface PersonRow extends PersonText {
  readonly stored?: Allocation
}

export const roleCellId = (id: string) => `people-${id}-role`

interface Tools {
  readonly t: Translate
  readonly formats: Formats
  readonly people: People
  readonly onRemove: (allocation: Allocation) => void
  /** The row under the hand is gone. */
  readonly onGone: () => void
}

const kinds = { role: 'text', people: 'number', fte: 'number', from: 'date', to: 'date' } as const

/** The cells of the people: what is typed, the rate beside it, and what takes the row away. */
export function peopleColumns(
  props: TeamScreenProps & { readonly onAddRate: AskRate },
  { t, formats, people, onRemove, onGone }: Tools,
): Column<PersonRow>[] {
  const { readOnly } = props
  const shown = (field: PersonField, text: string) => {
    const date = IsoDate.safeParse(text)
    if (kinds[field] === 'date') return date.success ? formats.date(date.data) : t('team.open')
    return text
  }
  const column = (field: PersonField, width: NonNullable<Column<PersonRow>['width']>): Column<PersonRow> => ({
    key: field,
    header: t(`team.people.${field}`),
    width,
    rowHeader: field === 'role',
    numeric: kinds[field] === 'number',
    cell: (row, index) => {
      if (readOnly) return shown(field, row[field])
      const { stored } = row
      return (
        <CellInput
          {...(field === 'role' && { id: roleCellId(row.id) })}
          kind={kinds[field]}
          label={t('team.people.cell', {
            column: t(`team.people.${field}`),
            role: row.role,
            row: index + 1,
          })}
          value={row[field]}
          error={stored ? undefined : people.faults[field]}
          onCommit={text => (stored ? people.change(stored, field, text) : people.type(field, text))}
        />
      )
    },
  })
  const remove: Column<PersonRow> = {
    key: 'remove',
    header: t('team.remove'),
    headerHidden: true,
    cell: ({ stored, role }, index) => (
      <Button
        kind="link"
        about={t('team.people.which', { role, row: index + 1 })}
        onClick={() => {
          if (stored) return onRemove(stored)
          people.drop()
          onGone()
        }}
      >
        {t('team.remove')}
      </Button>
    ),
  }
  return [
    column('role', 'wide'),
    column('people', 'narrow'),
    column('fte', 'narrow'),
    column('from', 'medium'),
    column('to', 'medium'),
    {
      key: 'rate',
      header: t('team.people.rate'),
      numeric: true,
      cell: ({ stored }) => stored && <RateBeside {...props} allocation={stored} />,
    },
    ...(readOnly ? [] : [remove]),
  ]
}
