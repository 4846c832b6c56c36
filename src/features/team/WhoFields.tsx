import { Engagement } from '#core/records/rate.ts'
import type { Supplier } from '#core/records/supplier.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import { NEW_SUPPLIER, type RateForm } from './rateForm.ts'

interface WhoFieldsProps {
  readonly form: RateForm
  readonly suppliers: readonly Supplier[]
}

/** Who employs the people of the role. */
export function WhoFields({ form, suppliers }: WhoFieldsProps) {
  const t = useText()
  const { engagement, supplier } = form.values
  return (
    <>
      <Radios
        legend={t('team.rates.engagement')}
        options={Engagement.options.map(value => ({ value, text: t(`team.engagement.${value}`) }))}
        {...form.field('engagement')}
      />
      {engagement === 'supplier' && (
        <SelectField
          label={t('team.rates.supplier')}
          options={[
            { value: '', text: t('team.rates.supplier.none') },
            ...suppliers.map(({ id, name }) => ({ value: id, text: name })),
            { value: NEW_SUPPLIER, text: t('team.rates.supplier.new') },
          ]}
          {...form.field('supplier')}
        />
      )}
      {engagement === 'supplier' && supplier === NEW_SUPPLIER && (
        <TextField label={t('team.rates.supplier.name')} {...form.field('newSupplier')} />
      )}
    </>
  )
}
