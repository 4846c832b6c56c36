import { outcomeNames } from '#features/sprints/outcomeNames.ts'
import { NumberField } from '#ui/fields/Input.tsx'
import { readNumber } from '#ui/fields/readNumber.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { percentField } from './deliverableForm.ts'
import type { DeliverableFieldsProps } from './deliverableProps.ts'

/** What percent of its cost serves each outcome, and how much that leaves. */
export function OutcomeFields({ form, data }: Pick<DeliverableFieldsProps, 'form' | 'data'>) {
  const t = useText()
  const formats = useFormats()
  const names = outcomeNames(data)
  if (data.outcomes.length === 0) return <p>{t('sprints.deliverable.noOutcome')}</p>
  const percents = data.outcomes.map(({ id }) => {
    const read = readNumber(form.values[percentField(id)] ?? '')
    return read.ok ? read.value : 0
  })
  // Percents have two decimals: summed as whole hundredths.
  const linked = percents.reduce((all, percent) => all + Math.round(percent * 100), 0) / 100
  const over = linked > 100
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">{t('sprints.deliverable.serves')}</legend>
      {data.outcomes.map(({ id }) => (
        <NumberField
          key={id}
          label={names.get(id) ?? ''}
          suffix={t('sprints.percent')}
          {...form.field(percentField(id))}
          value={form.values[percentField(id)] ?? ''}
        />
      ))}
      <p role="status" className="sw-note">
        {t(over ? 'sprints.deliverable.over' : 'sprints.deliverable.rest', {
          sum: formats.number(linked),
          rest: formats.number(Math.round((100 - linked) * 100) / 100),
          mark: form.values.mark === 'keeps-running' ? 'keeps' : form.values.mark,
        })}
      </p>
    </fieldset>
  )
}
