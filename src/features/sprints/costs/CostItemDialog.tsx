import type { CostItem } from '#core/records/costItem.ts'
import { supplierDefaults } from '#core/records/supplier.ts'
import type { ChangeInput } from '#storage/change.ts'
import { useStore } from '#storage/useStore.ts'
import { save } from '#storage/save.ts'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { schemaFaults } from '#features/sprints/schemaFaults.ts'
import { useIssues } from '#ui/fields/issues.ts'
import {
  costForm,
  costPaths,
  fromLedger,
  NEW_SUPPLIER,
  NO_SUPPLIER,
  readAmounts,
  readRest,
} from './costForm.ts'
import { CostItemFields } from './CostItemFields.tsx'

interface CostItemDialogProps extends TeamScreenProps {
  /** Absent for a new one. */
  readonly item: CostItem | undefined
  readonly onClose: () => void
}

/** A cost item to be added or changed, with its supplier where that is new. */
export function CostItemDialog({ item, onClose, ...props }: CostItemDialogProps) {
  const { data, currency, today, act } = props
  const t = useText()
  const store = useStore()
  const issuesOf = useIssues()
  const form = useForm({
    initial: costForm(item, today),
    paths: costPaths,
    onSubmit: async values => {
      const { issues, money } = readAmounts(values, currency)
      const team = data.team.id
      const isNew = values.supplier === NEW_SUPPLIER
      const supplier = isNew ? store.newId() : values.supplier
      const row = {
        id: item?.id ?? store.newId(),
        team,
        ...readRest(values),
        money,
        ...(supplier !== NO_SUPPLIER && { supplier }),
        ...fromLedger(item),
      }
      const named = { ...supplierDefaults, id: supplier, team, name: values.newSupplier }
      if (issues.length > 0)
        return [
          ...issues,
          ...schemaFaults('costItem', row),
          ...(isNew ? schemaFaults('supplier', named) : []),
        ]
      const changes: ChangeInput[] = [{ record: 'costItem', row, base: item?.hlc }]
      if (isNew) changes.unshift({ record: 'supplier', row: named })
      const command = {
        name: item ? 'editRow' : 'addRow',
        values: { record: 'costItem', name: row.description },
      } as const
      const said = t(item ? 'sprints.cost.changed' : 'sprints.cost.added', { name: row.description })
      const result = await act(save(store, command, changes), said)
      if (result.ok) onClose()
      return issuesOf(result)
    },
  })
  return (
    <FormDialog
      title={t(item ? 'sprints.cost.edit' : 'sprints.cost.add')}
      form={form}
      labels={{
        description: t('sprints.cost.description'),
        net: t('sprints.cost.net'),
        vat: t('sprints.cost.vat.amount'),
        recoverable: t('sprints.cost.vat.recoverable'),
        date: t('sprints.cost.date'),
        from: t('sprints.cost.from'),
        to: t('sprints.cost.to'),
        supplier: t('sprints.cost.supplier'),
        newSupplier: t('sprints.cost.supplier.name'),
        notes: t('sprints.cost.notes'),
      }}
      onClose={onClose}
    >
      <CostItemFields form={form} suppliers={data.suppliers} item={item} />
    </FormDialog>
  )
}
