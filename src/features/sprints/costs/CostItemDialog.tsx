import type { CostItem } from '#core/records/costItem.ts'
import { supplierDefaults } from '#core/records/supplier.ts'
import type { ChangeInput } from '#storage/change.ts'
import { useStore } from '#storage/live.ts'
import { save } from '#storage/save.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useIssues } from '#features/sprints/useIssues.ts'
import { costForm, costPaths, NEW_SUPPLIER, NO_SUPPLIER, readAmounts, readRest } from './costForm.ts'
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
      if (issues.length > 0) return issues
      const team = data.team.id
      const isNew = values.supplier === NEW_SUPPLIER
      const supplier = isNew ? store.newId() : values.supplier
      const row = {
        id: item?.id ?? store.newId(),
        team,
        ...readRest(values),
        money,
        ...(supplier !== NO_SUPPLIER && { supplier }),
      }
      const changes: ChangeInput[] = [{ record: 'costItem', row, base: item?.hlc }]
      if (isNew)
        changes.unshift({
          record: 'supplier',
          row: { ...supplierDefaults, id: supplier, team, name: values.newSupplier },
        })
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
    <Dialog
      title={t(item ? 'sprints.cost.edit' : 'sprints.cost.add')}
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      wide
    >
      <Form form={form}>
        <CostItemFields form={form} suppliers={data.suppliers} />
        <Button type="submit">{t('sprints.save')}</Button>
      </Form>
    </Dialog>
  )
}
