import { useState } from 'react'
import { lastPlace } from '#core/funding/potOrder.ts'
import { PotCategory, type Pot } from '#core/records/pot.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useForm } from '#ui/fields/form.ts'
import { DateField, MoneyField, TextField } from '#ui/fields/Input.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { rowFields, useRows } from '#ui/fields/rows.ts'
import { isolate } from '#ui/isolate.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { limitTexts, readPot, SPENDING, textOf, yearsBetween, type PotText } from './potForm.ts'
import { PotLimits } from './PotLimits.tsx'

interface PotDialogProps extends TeamScreenProps {
  readonly stored?: Pot
  readonly onClose: () => void
}

/** A pot: how much, from when to when, approved where, and what it pays for. */
export function PotDialog({ data, currency, act, stored, onClose }: PotDialogProps) {
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  // As it was when the dialog opened: what another tab changes meanwhile is shown before it is replaced.
  const [{ pots, team, deliverables, workspace }] = useState(data)
  const limits = useRows(limitTexts(stored))
  const form = useForm<PotText>({
    initial: { ...textOf(stored), ...rowFields('limits', limits.rows) },
    onSubmit: async text => {
      const { issues, fields } = readPot(text, limits.rows, currency)
      if (!fields) return issues
      const place = { id: store.newId(), team: team.id, order: lastPlace(pots) }
      const row = { ...place, ...stored, ...fields }
      const saved = await act(
        saveRow(store, { record: 'pot', row, base: stored?.hlc }),
        t('funding.saved', { name: text.name }),
      )
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  return (
    <FormDialog
      title={t(stored ? 'funding.form.change' : 'funding.add')}
      form={form}
      labels={{
        name: t('funding.form.name'),
        reference: t('funding.form.reference'),
        amount: t('funding.form.amount'),
        from: t('funding.form.from'),
        to: t('funding.form.to'),
        spending: t('funding.form.spending'),
        categories: t('funding.form.categories'),
        deliverables: t('funding.form.deliverables'),
        'limits.*.year': t('funding.year'),
        'limits.*.amount': t('funding.limits.most'),
      }}
      save={t('funding.form.save')}
      onClose={onClose}
    >
      <TextField label={t('funding.form.name')} {...form.field('name')} />
      <MoneyField
        label={t('funding.form.amount')}
        hint={t('funding.form.amount.hint')}
        {...form.field('amount')}
      />
      <DateField label={t('funding.form.from')} {...form.field('from')} />
      <DateField label={t('funding.form.to')} {...form.field('to')} />
      <TextField
        label={t('funding.form.reference')}
        hint={t('funding.form.reference.hint')}
        {...form.field('reference')}
      />
      <Radios
        legend={t('funding.form.spending')}
        hint={t('funding.form.spending.hint')}
        options={SPENDING.map(value => ({ value, text: t(`funding.spending.${value}`) }))}
        {...form.field('spending')}
        value={SPENDING.find(each => each === form.values.spending) ?? ''}
      />
      <Checkboxes
        legend={t('funding.form.categories')}
        hint={t('funding.form.categories.hint')}
        options={PotCategory.options.map(value => ({ value, text: t(`funding.category.${value}`) }))}
        {...form.field('categories')}
        value={PotCategory.options.filter(each => form.values.categories.includes(each))}
        onChange={chosen => form.set('categories', chosen)}
      />
      {deliverables.length > 0 && (
        <Checkboxes
          legend={t('funding.form.deliverables')}
          hint={t('funding.form.deliverables.hint')}
          options={deliverables.map(({ id, name }) => ({ value: id, text: isolate(name) }))}
          {...form.field('deliverables')}
          onChange={chosen => form.set('deliverables', chosen)}
        />
      )}
      <PotLimits
        at={form.field}
        limits={limits}
        years={yearsBetween(form.values, workspace.financialYearStart)}
      />
    </FormDialog>
  )
}
