import { CostCategory } from '#core/records/costItem.ts'
import type { Supplier } from '#core/records/supplier.ts'
import { DateField, MoneyField, TextField } from '#ui/fields/Input.tsx'
import type { useForm } from '#ui/fields/form.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import { NEW_SUPPLIER, NO_SUPPLIER, type CostForm } from './costForm.ts'

interface CostItemFieldsProps {
  readonly form: ReturnType<typeof useForm<CostForm>>
  readonly suppliers: readonly Supplier[]
}

/** What, when, from whom, how much, and how sure it is. */
export function CostItemFields({ form, suppliers }: CostItemFieldsProps) {
  const t = useText()
  const { values, field } = form
  const byName = suppliers.toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <>
      <TextField label={t('sprints.cost.description')} {...field('description')} />
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
      <SelectField
        label={t('sprints.cost.supplier')}
        options={[
          { value: NO_SUPPLIER, text: t('sprints.cost.supplier.none') },
          ...byName.map(({ id, name }) => ({ value: id, text: name })),
          { value: NEW_SUPPLIER, text: t('sprints.cost.supplier.new') },
        ]}
        {...field('supplier')}
      />
      {values.supplier === NEW_SUPPLIER && (
        <TextField label={t('sprints.cost.supplier.name')} {...field('newSupplier')} />
      )}
      <Radios
        legend={t('sprints.cost.standing')}
        options={(['estimated', 'accrued', 'reconciled'] as const).map(value => ({
          value,
          text: t(`sprints.standing.${value}`),
          hint: t(`sprints.standing.${value}.hint`),
        }))}
        {...field('standing')}
      />
      <Radios
        inline
        legend={t('sprints.cost.spending')}
        options={(['resource', 'capital'] as const).map(value => ({
          value,
          text: t(`sprints.spending.${value}`),
        }))}
        {...field('spending')}
      />
      <TextArea label={t('sprints.cost.notes')} {...field('notes')} />
    </>
  )
}
