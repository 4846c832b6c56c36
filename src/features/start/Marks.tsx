import type { MarkRow, SetUpForm } from '#storage/drafts/shapes.ts'
import { CellInput } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useText } from '#ui/text.tsx'
import { markSpot, type MarkName } from './readOutcome.ts'
import { beforeDate, readingDate } from './setUpForm.ts'
import type { PartProps } from './useSetUp.ts'

interface Mark {
  readonly name: MarkName
  readonly value: string
  readonly date: string
}

/** The baseline, the readings and the target as rows. */
const marksOf = (form: SetUpForm, today: PartProps['today']): Mark[] => [
  { name: 'before', value: form.before.value, date: beforeDate(form, today) },
  ...form.readings.map(({ value }, i) => ({ name: i, value, date: readingDate(form, today, i) })),
  { name: 'target', value: form.target.value, date: form.target.date ?? '' },
]

/** The form with a value or a day changed; there is always room for one more reading. */
function changed(form: SetUpForm, name: MarkName, change: Partial<MarkRow>): Partial<SetUpForm> {
  if (typeof name !== 'number') return { [name]: { ...form[name], ...change } }
  const readings = form.readings.map((reading, i) => (i === name ? { ...reading, ...change } : reading))
  return { readings: readings.at(-1)?.value === '' ? readings : [...readings, { value: '' }] }
}

/** What was measured so far and what is aimed at, in a table to type in. */
export function Marks({ setUp, today }: PartProps) {
  const t = useText()
  const { form, set, note, error } = setUp
  const labelOf = (name: MarkName) =>
    typeof name === 'number'
      ? t('start.setup.mark.reading', { row: name + 1 })
      : t(`start.setup.mark.${name}`)
  // A row that came when the cell is left would move the button that the press was for.
  const type = (name: MarkName, change: Partial<MarkRow>) => {
    if (name === form.readings.length - 1) set({ readings: [...form.readings, { value: '' }] })
    note(changed(form, name, change))
  }
  const column = (field: 'value' | 'date', header: string): Column<Mark> => ({
    key: field,
    header,
    numeric: field === 'value',
    cell: ({ name, ...mark }) => {
      const { field: id } = markSpot(name, field)
      return (
        <CellInput
          id={id}
          label={t('start.setup.marks.cell', { column: header, row: labelOf(name) })}
          kind={field === 'value' ? 'number' : 'date'}
          value={mark[field]}
          error={error(id)}
          onType={text => type(name, { [field]: text })}
          onCommit={text => {
            set(changed(form, name, { [field]: text }))
            return undefined
          }}
        />
      )
    },
  })
  return (
    <div>
      <EditableTable
        caption={t('start.setup.marks')}
        dense
        columns={[
          {
            key: 'when',
            header: t('start.setup.marks.when'),
            rowHeader: true,
            cell: mark => labelOf(mark.name),
          },
          column('value', t('start.setup.marks.value', { unit: form.unit })),
          column('date', t('start.setup.marks.date')),
        ]}
        rows={marksOf(form, today)}
        rowKey={mark => String(mark.name)}
      />
      <p className="sw-note">{t('start.setup.marks.note')}</p>
    </div>
  )
}
