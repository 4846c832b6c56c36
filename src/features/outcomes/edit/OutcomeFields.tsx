import type { Unit } from '#core/records/metric.ts'
import type { FieldsOf } from '#features/outcomes/metric/fieldsOf.ts'
import { ValueField } from '#features/outcomes/ValueField.tsx'
import { Checkbox } from '#ui/fields/Checkboxes.tsx'
import { DateField, TextField } from '#ui/fields/Input.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { useText } from '#ui/text.tsx'
import type { OutcomeValues } from './outcomeForm.ts'

interface OutcomeFieldsProps {
  readonly form: FieldsOf<OutcomeValues>
  readonly unit: Unit
}

/** Who benefits, from what to what, for which groups, and whether it must not get worse. */
export function OutcomeFields({ form, unit }: OutcomeFieldsProps) {
  const t = useText()
  const guardrail = form.field('guardrail')
  return (
    <Columns kind="halves">
      <div>
        <ValueField
          unit={unit}
          label={t('outcomes.edit.baseline')}
          hint={t('outcomes.edit.baseline.hint')}
          {...form.field('baselineValue')}
        />
        <DateField label={t('outcomes.edit.baseline.date')} {...form.field('baselineDate')} />
        <ValueField unit={unit} label={t('outcomes.edit.target')} {...form.field('targetValue')} />
        <DateField
          label={t('outcomes.edit.target.date')}
          hint={t('outcomes.edit.target.date.hint')}
          {...form.field('targetDate')}
        />
      </div>
      <div>
        <TextField
          label={t('outcomes.edit.whoBenefits')}
          hint={t('outcomes.edit.whoBenefits.hint')}
          {...form.field('whoBenefits')}
        />
        <TextArea
          label={t('outcomes.edit.groups')}
          hint={t('outcomes.edit.groups.hint')}
          rows={3}
          {...form.field('groups')}
        />
        <Checkbox
          id={guardrail.id}
          text={t('outcomes.edit.guardrail')}
          hint={t('outcomes.edit.guardrail.hint')}
          checked={guardrail.value}
          onChange={yes => guardrail.onChange(yes)}
        />
      </div>
    </Columns>
  )
}
