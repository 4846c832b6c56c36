import type { CostItem } from '#core/records/costItem.ts'
import type { Supplier } from '#core/records/supplier.ts'
import { TextField } from '#ui/fields/Input.tsx'
import type { useForm } from '#ui/fields/form.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import { AmountFields } from './AmountFields.tsx'
import { NEW_SUPPLIER, NO_SUPPLIER, type CostForm } from './costForm.ts'
import { LedgerAmount } from './LedgerAmount.tsx'

interface CostItemFieldsProps {
  readonly form: ReturnType<typeof useForm<CostForm>>
  readonly suppliers: readonly Supplier[]
  /** Absent for a new one. */
  readonly item: CostItem | undefined
}

/** What, when, from whom, how much, and how sure it is. */
export function CostItemFields({ form, suppliers, item }: CostItemFieldsProps) {
  const t = useText()
  const { values, field } = form
  const ledgerRow = item?.ledgerRow
  const byName = suppliers.toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <>
      <TextField label={t('sprints.cost.description')} {...field('description')} />
      {item && ledgerRow !== undefined ? (
        <LedgerAmount item={item} row={ledgerRow} />
      ) : (
        <AmountFields form={form} />
      )}
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
      {ledgerRow === undefined && (
        <Radios
          legend={t('sprints.cost.standing')}
          options={(['estimated', 'accrued', 'reconciled'] as const).map(value => ({
            value,
            text: t(`sprints.standing.${value}`),
            hint: t(`sprints.standing.${value}.hint`),
          }))}
          {...field('standing')}
        />
      )}
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
