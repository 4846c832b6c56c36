import { DateField, TextField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'
import { RowFields } from '#ui/fields/RowFields.tsx'
import type { FieldAt, Rows } from '#ui/fields/rows.ts'

export type ClosureText = Readonly<Record<'date' | 'why', string>>

interface ClosuresProps {
  readonly at: FieldAt
  readonly closures: Rows<ClosureText>
}

/** The team's own days off, besides bank holidays. */
export function Closures({ at, closures }: ClosuresProps) {
  const t = useText()
  return (
    <RowFields
      path="closures"
      at={at}
      caption={t('team.calendar.closures')}
      columns={[
        { field: 'date', header: t('team.holidays.date'), input: props => <DateField {...props} /> },
        {
          field: 'why',
          header: t('team.calendar.why'),
          input: props => <TextField width="long" {...props} />,
        },
      ]}
      rows={closures}
      blank={{ date: '', why: '' }}
      empty={t('team.calendar.closures.none')}
      add={t('team.calendar.closures.add')}
    />
  )
}
