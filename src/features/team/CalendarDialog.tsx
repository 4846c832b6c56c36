import { useState } from 'react'
import { Division, type Calendar } from '#core/records/calendar.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { NumberField } from '#ui/fields/Input.tsx'
import { useForm } from '#ui/fields/form.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { Closures, type ClosureText } from './Closures.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { rowFields, useRows } from '#ui/fields/rows.ts'
import { collector, readCount, readDate } from '#ui/fields/typed.ts'
import { weekdayName, weekdays } from './weekdays.ts'

interface CalendarText extends Record<string, string | readonly string[]> {
  weekdays: readonly string[]
  division: string
  hoursPerDay: string
}

const textOf = ({ weekdays: worked, division, hoursPerDay }: Calendar): CalendarText => ({
  weekdays: worked.map(String),
  division,
  hoursPerDay: String(hoursPerDay),
})

const closureTexts = ({ closures }: Calendar): readonly ClosureText[] =>
  closures.toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** Weekdays, bank holidays, hours, and the team's own days off. */
export function CalendarDialog({ data, act, onClose }: TeamScreenProps & { readonly onClose: () => void }) {
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  // As it was when the dialog opened: what another tab changes meanwhile is shown before it is replaced.
  const [{ calendar }] = useState(data)
  const closures = useRows(closureTexts(calendar))
  const form = useForm<CalendarText>({
    initial: { ...textOf(calendar), ...rowFields('closures', closures.rows) },
    // Which day is there twice is said in words.
    paths: { closures: 'closures.0.date' },
    onSubmit: async text => {
      const { issues, take } = collector()
      const hoursPerDay = take('hoursPerDay', readCount(text.hoursPerDay))
      const dates = closures.rows.map(({ date }, i) => take(`closures.${i}.date`, readDate(date)))
      if (hoursPerDay === undefined || issues.length > 0) return issues
      const row = {
        ...calendar,
        weekdays: text.weekdays.map(Number),
        division: Division.parse(text.division),
        hoursPerDay,
        closures: closures.rows.map(({ why }, i) => ({ date: dates[i] ?? '', why })),
      }
      const saved = await act(
        saveRow(store, { record: 'calendar', row, base: calendar.hlc }),
        t('team.calendar.saved'),
      )
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  return (
    <FormDialog
      title={t('team.calendar.change')}
      form={form}
      labels={{
        weekdays: t('team.calendar.weekdays'),
        division: t('team.calendar.division'),
        hoursPerDay: t('team.calendar.hours'),
        'closures.*.date': t('team.holidays.date'),
        'closures.*.why': t('team.calendar.why'),
      }}
      save={t('team.calendar.save')}
      onClose={onClose}
    >
      <Checkboxes
        legend={t('team.calendar.weekdays')}
        options={weekdays.map(day => ({ value: String(day), text: t(weekdayName(day)) }))}
        {...form.field('weekdays')}
        onChange={days => form.set('weekdays', days)}
      />
      <SelectField
        label={t('team.calendar.division')}
        options={Division.options.map(value => ({ value, text: t(`team.division.${value}`) }))}
        {...form.field('division')}
      />
      <NumberField
        label={t('team.calendar.hours')}
        hint={t('team.calendar.hours.hint')}
        {...form.field('hoursPerDay')}
      />
      <Closures at={form.field} closures={closures} />
    </FormDialog>
  )
}
