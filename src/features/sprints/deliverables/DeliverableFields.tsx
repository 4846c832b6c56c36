import { DeliverableKind } from '#core/records/deliverable.ts'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { DateField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableFieldsProps } from './deliverableProps.ts'
import { ClaimFields } from './ClaimFields.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { SpendingField } from './SpendingField.tsx'

/** What it is, what it serves, and what finance needs to know of it. */
export function DeliverableFields(props: DeliverableFieldsProps) {
  const { form, data } = props
  const t = useText()
  const { field } = form
  return (
    <>
      <TextField label={t('sprints.deliverable.name')} {...field('name')} />
      <SelectField
        label={t('sprints.deliverable.kind')}
        options={DeliverableKind.options.map(value => ({ value, text: t(`sprints.kind.${value}`) }))}
        {...field('kind')}
      />
      <DateField
        label={t('sprints.deliverable.live')}
        hint={t('sprints.deliverable.live.hint')}
        {...field('live')}
      />
      <OutcomeFields form={form} data={data} />
      <Radios
        legend={t('sprints.deliverable.mark')}
        hint={t('sprints.deliverable.mark.hint')}
        options={(['none', 'keeps-running', 'required-by-law'] as const).map(value => ({
          value,
          text: t(`sprints.mark.${value}`),
        }))}
        {...field('mark')}
      />
      <SpendingField {...props} />
      <Disclosure summary={t('sprints.deliverable.more')} open={form.errors.length > 0}>
        <NumberField
          label={t('sprints.deliverable.effortLeft')}
          hint={t('sprints.deliverable.effortLeft.hint')}
          {...field('effortLeft')}
        />
        <TextField
          label={t('sprints.deliverable.reuses')}
          hint={t('sprints.deliverable.reuses.hint')}
          {...field('reuses')}
        />
        <TextField label={t('sprints.deliverable.reusableBy')} {...field('reusableBy')} />
        {data.outcomes.length > 0 && <ClaimFields form={form} data={data} />}
      </Disclosure>
    </>
  )
}
