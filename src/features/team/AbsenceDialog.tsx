import { workingDays } from '#core/calendar.ts'
import { absenceDefaults, type Absence } from '#core/records/absence.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { DateField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { useForm } from '#ui/fields/form.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { collector, readCount, readDate } from '#ui/fields/typed.ts'
import { useAllocationName } from './useAllocationName.ts'

interface AbsenceText extends Record<string, string> {
  allocation: string
  from: string
  to: string
  days: string
  paid: 'yes' | 'no'
  why: string
}

const textOf = (absence: Absence | undefined, { allocations }: TeamData): AbsenceText => ({
  allocation: absence?.allocation ?? allocations[0]?.id ?? '',
  from: absence?.from ?? '',
  to: absence?.to ?? '',
  days: absence ? String(absence.days) : '',
  paid: (absence?.paid ?? absenceDefaults.paid) ? 'yes' : 'no',
  why: absence?.why ?? '',
})

/** How many days there are to be absent from; undefined until both ends are known. */
function available(text: AbsenceText, data: TeamData): number | undefined {
  const [from, to] = [readDate(text.from), readDate(text.to)]
  const allocation = data.allocations.find(({ id }) => id === text.allocation)
  if (!allocation || !from.ok || !to.ok || to.value < from.value) return undefined
  return workingDays(data.calendar, from.value, to.value) * allocation.people * allocation.fte
}

interface AbsenceDialogProps extends TeamScreenProps {
  readonly stored?: Absence
  readonly onClose: () => void
}

/** An absence: of whom as a group, from when to when, how many days, paid or not. */
export function AbsenceDialog({ data, act, stored, onClose }: AbsenceDialogProps) {
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  const formats = useFormats()
  const nameOf = useAllocationName()
  const form = useForm<AbsenceText>({
    initial: textOf(stored, data),
    onSubmit: async text => {
      const { issues, take, fail } = collector()
      const from = take('from', readDate(text.from))
      const to = take('to', readDate(text.to))
      const days = take('days', readCount(text.days))
      if (days === 0) fail('days', 'not-above-zero')
      if (from === undefined || to === undefined || days === undefined || issues.length > 0) return issues
      const { allocation, why } = text
      const paid = text.paid === 'yes'
      const row = { id: store.newId(), team: data.team.id, ...stored, allocation, from, to, days, paid, why }
      const saved = await act(
        saveRow(store, { record: 'absence', row, base: stored?.hlc }),
        t('team.leave.saved'),
      )
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  const most = available(form.values, data)
  return (
    <FormDialog
      title={t(stored ? 'team.leave.change.title' : 'team.leave.add')}
      form={form}
      labels={{
        allocation: t('team.leave.who'),
        from: t('team.leave.from'),
        to: t('team.leave.to'),
        days: t('team.leave.days'),
        why: t('team.leave.why'),
      }}
      save={t('team.leave.save')}
      onClose={onClose}
    >
      <SelectField
        label={t('team.leave.who')}
        options={data.allocations.map(each => ({ value: each.id, text: nameOf(each) }))}
        {...form.field('allocation')}
      />
      <DateField label={t('team.leave.from')} {...form.field('from')} />
      <DateField label={t('team.leave.to')} {...form.field('to')} />
      <NumberField label={t('team.leave.days')} hint={t('team.leave.days.hint')} {...form.field('days')} />
      <p role="status" className="sw-note">
        {most !== undefined && t('team.leave.available', { n: most, days: formats.number(most) })}
      </p>
      <Radios
        inline
        legend={t('team.leave.paid')}
        hint={t('team.leave.paid.hint')}
        options={(['yes', 'no'] as const).map(value => ({ value, text: t(`team.leave.paid.${value}`) }))}
        {...form.field('paid')}
      />
      <TextField label={t('team.leave.why')} hint={t('team.leave.why.hint')} {...form.field('why')} />
    </FormDialog>
  )
}
