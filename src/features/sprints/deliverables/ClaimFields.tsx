import { outcomeNames } from '#features/sprints/outcomeNames.ts'
import { NumberField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableFieldsProps } from './deliverableProps.ts'

/** A share of an outcome's change that a person claims for the deliverable, with the evidence. */
export function ClaimFields({ form, data }: Pick<DeliverableFieldsProps, 'form' | 'data'>) {
  const t = useText()
  const names = outcomeNames(data)
  return (
    <>
      <SelectField
        label={t('sprints.claim.outcome')}
        hint={t('sprints.claim.hint')}
        options={[
          { value: '', text: t('sprints.claim.none') },
          ...data.outcomes.map(({ id }) => ({ value: id, text: names.get(id) ?? '' })),
        ]}
        {...form.field('claimOutcome')}
      />
      {form.values.claimOutcome !== '' && (
        <>
          <NumberField
            label={t('sprints.claim.percent')}
            suffix={t('sprints.percent')}
            {...form.field('claimPercent')}
          />
          <TextArea label={t('sprints.claim.evidence')} {...form.field('claimEvidence')} />
        </>
      )}
    </>
  )
}
