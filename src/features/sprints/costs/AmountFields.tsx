import { CostCategory } from '#core/records/costItem.ts'
import { DateField, MoneyField } from '#ui/fields/Input.tsx'
import type { useForm } from '#ui/fields/form.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import type { CostForm } from './costForm.ts'

/** How much, when, and of which category. */
export function AmountFields({ form }: { readonly form: ReturnType<typeof useForm<CostForm>> }) {
  const t = useText()
  const { values, field } = form
  return (
    <>
      <MoneyField label={t('sprints.cost.net')} hint={t('sprints.cost.net.hint')} {...field('net')} />
      <Radios
        inline
        legend={t('sprints.cost.vat')}
        options={[
          { value: 'not-stated', text: t('sprints.cost.vat.not-stated') },
          { value: 'stated', text: t('sprints.cost.vat.stated') },
        ]}
        {...field('stated')}
      />
      {values.stated === 'stated' && (
        <>
          <MoneyField label={t('sprints.cost.vat.amount')} {...field('vat')} />
          <MoneyField
            label={t('sprints.cost.vat.recoverable')}
            hint={t('sprints.cost.vat.recoverable.hint')}
            {...field('recoverable')}
          />
        </>
      )}
      <Radios
        inline
        legend={t('sprints.cost.when')}
        options={[
          { value: 'date', text: t('sprints.cost.when.date') },
          { value: 'period', text: t('sprints.cost.when.period') },
        ]}
        {...field('when')}
      />
      {values.when === 'date' ? (
        <DateField label={t('sprints.cost.date')} {...field('date')} />
      ) : (
        <>
          <DateField label={t('sprints.cost.from')} {...field('from')} />
          <DateField label={t('sprints.cost.to')} hint={t('sprints.cost.to.hint')} {...field('to')} />
        </>
      )}
      <SelectField
        label={t('sprints.cost.category')}
        options={CostCategory.options.map(value => ({ value, text: t(`sprints.category.${value}`) }))}
        {...field('category')}
      />
    </>
  )
}
