import { useId, useState } from 'react'
import { Confidence, type Reading } from '#core/records/reading.ts'
import type { OutcomeProps } from '#features/outcomes/one/outcomeProps.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { ValueField } from '#features/outcomes/ValueField.tsx'
import { Typed } from '#features/outcomes/values.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { DateField, NumberField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { newReading, readingValues, readReading, type ReadingValues } from './readingForm.ts'

interface ReadingDialogProps extends OutcomeProps {
  /** The reading that is changed; absent for a new one. */
  readonly reading: Reading | undefined
  readonly onClose: () => void
}

/** Records a measured value on a day, for everyone or for one group, with its evidence. */
export function ReadingDialog(props: ReadingDialogProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const worded = useWordedIssues()
  const formId = useId()
  const { figure, data, today, act, onClose } = props
  // As it was when the dialog was opened: what another tab changes since is shown before it is lost.
  const [reading] = useState(props.reading)
  const { outcome, metric } = figure
  const form = useForm<ReadingValues>({
    initial: reading ? readingValues(reading) : newReading(today),
    onSubmit: async values => {
      const typed = new Typed()
      const fields = readReading(values, metric.unit, typed)
      if (!fields) return worded(typed.issues)
      const before = reading ?? { id: store.newId(), team: data.team.id, outcome: outcome.id }
      const result = await act(
        saveRow(store, { record: 'reading', row: { ...before, ...fields }, base: reading?.hlc }, { today }),
        t('outcomes.reading.saved', { date: formats.date(fields.date) }),
      )
      if (result.ok) onClose()
      return worded(rowIssues(result))
    },
  })
  const title = t(reading ? 'outcomes.reading.change' : 'outcomes.reading.add')
  const groups = [...new Set([...outcome.groups, ...(reading?.group === undefined ? [] : [reading.group])])]
  return (
    <Dialog
      title={title}
      closeLabel={t('ui.cancel')}
      actions={
        <Button type="submit" form={formId}>
          {t('outcomes.save')}
        </Button>
      }
      onClose={onClose}
    >
      <Form id={formId} form={form} label={title}>
        <DateField
          label={t('outcomes.reading.date')}
          hint={t('outcomes.reading.date.hint')}
          {...form.field('date')}
        />
        {groups.length > 0 && (
          <SelectField
            label={t('outcomes.reading.group')}
            options={[
              { value: '', text: t('outcomes.everyone') },
              ...groups.map(group => ({ value: group, text: group })),
            ]}
            {...form.field('group')}
          />
        )}
        <ValueField unit={metric.unit} label={t('outcomes.reading.value')} {...form.field('value')} />
        <NumberField
          label={t('outcomes.reading.reached')}
          hint={t('outcomes.reading.reached.hint', {
            entitled: formats.number(metric.entitled.population ?? 0),
            known: metric.entitled.population ? 'yes' : 'no',
          })}
          width="medium"
          {...form.field('reached')}
        />
        <TextArea
          label={t('outcomes.reading.evidence')}
          hint={t('outcomes.reading.evidence.hint')}
          rows={2}
          {...form.field('evidence')}
        />
        <Radios
          legend={t('outcomes.reading.confidence')}
          options={Confidence.options.map(value => ({
            value,
            text: t(`outcomes.confidence.${value}`),
            hint: t(`outcomes.confidence.${value}.hint`),
          }))}
          {...form.field('confidence')}
        />
        <DateField
          label={t('outcomes.reading.nextDue')}
          hint={t('outcomes.reading.nextDue.hint')}
          {...form.field('nextDue')}
        />
      </Form>
    </Dialog>
  )
}
