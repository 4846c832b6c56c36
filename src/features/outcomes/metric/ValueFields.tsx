import { MoneyField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import type { FieldsOf } from './fieldsOf.ts'
import type { MetricValues } from './metricForm.ts'

/** What one unit is worth in money, if anyone can say where that comes from. */
export function ValueFields({ form }: { readonly form: FieldsOf<MetricValues> }) {
  const t = useText()
  return (
    <>
      <MoneyField
        label={t('outcomes.metric.value')}
        hint={t('outcomes.metric.value.hint')}
        {...form.field('valueAmount')}
      />
      <TextField label={t('outcomes.metric.value.source')} {...form.field('valueSource')} />
      <NumberField
        label={t('outcomes.metric.value.year')}
        hint={t('outcomes.metric.value.year.hint')}
        {...form.field('valueYear')}
      />
      <Radios
        legend={t('outcomes.metric.value.kind')}
        options={[
          { value: 'cash-releasing', text: t('outcomes.valueKind.cash-releasing') },
          { value: 'non-cash-releasing', text: t('outcomes.valueKind.non-cash-releasing') },
          { value: 'wider-social', text: t('outcomes.valueKind.wider-social') },
        ]}
        {...form.field('valueKind')}
      />
    </>
  )
}
