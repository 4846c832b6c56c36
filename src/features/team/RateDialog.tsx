import { save } from '#storage/save.ts'
import { useStore } from '#storage/useStore.ts'
import type { Rate } from '#core/records/rate.ts'
import { DateField, TextField } from '#ui/fields/Input.tsx'
import { useForm } from '#ui/fields/form.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { PriceFields } from './PriceFields.tsx'
import { rateRows } from './rateDraft.ts'
import { onCostTexts, rateText, type AskRate, type RateText } from './rateForm.ts'
import { RateEnds } from './RateEnds.tsx'
import { rowFields, useRows } from '#ui/fields/rows.ts'
import { WhoFields } from './WhoFields.tsx'

interface RateDialogProps extends TeamScreenProps {
  /** What is known of a new rate. */
  readonly about?: Parameters<AskRate>[0]
  /** The rate that is changed. */
  readonly stored?: Rate | undefined
  readonly onClose: () => void
}

const rateLabels = (t: Translate) => ({
  role: t('team.rates.role'),
  newSupplier: t('team.rates.supplier.name'),
  'price.day': t('team.rates.day'),
  'price.salary': t('team.rates.salary'),
  'price.daysWorked': t('team.rates.daysWorked'),
  from: t('team.rates.from'),
  to: t('team.rates.to'),
  source: t('team.rates.source'),
  'price.onCosts.*.name': t('team.onCosts.name'),
  'price.onCosts.*.percent': t('team.onCosts.percent'),
  'price.onCosts.*.above': t('team.onCosts.above'),
  'price.onCosts.*.source': t('team.onCosts.source'),
})

/** A rate: whose, what a day costs and how that is known, from when. */
export function RateDialog(props: RateDialogProps) {
  const { data, today, currency, act, about, stored, onClose } = props
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  const formats = useFormats()
  const onCosts = useRows(onCostTexts(stored, data.rates))
  const initial: RateText = { ...rateText(stored, data.rates), ...about }
  const form = useForm<RateText>({
    initial: { ...initial, ...rowFields('price.onCosts', onCosts.rows) },
    paths: { price: 'price.day', name: 'newSupplier' },
    onSubmit: async text => {
      const rows = rateRows({ text, onCosts: onCosts.rows, stored, data, currency, newId: store.newId })
      if (!rows.ok) return rows.error.issues
      const { role, changes } = rows.value
      const command = { name: stored ? 'editRow' : 'addRow', values: { record: 'rate', name: role } } as const
      const saved = await act(save(store, command, changes), t('team.rates.saved', { role }))
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  const title = stored
    ? t('team.rates.change.title', { role: stored.role, from: formats.date(stored.from) })
    : t('team.rates.add.title')
  return (
    <FormDialog
      title={title}
      form={form}
      labels={rateLabels(t)}
      save={t('team.rates.save')}
      onClose={onClose}
    >
      {!stored && (
        <TextField label={t('team.rates.role')} hint={t('team.rates.role.hint')} {...form.field('role')} />
      )}
      <WhoFields form={form} suppliers={data.suppliers} />
      <PriceFields form={form} onCosts={onCosts} data={data} currency={currency} today={today} />
      <DateField label={t('team.rates.from')} hint={t('team.rates.from.hint')} {...form.field('from')} />
      {!stored && <RateEnds rates={data.rates} text={form.values} />}
      <DateField label={t('team.rates.to')} hint={t('team.rates.to.hint')} {...form.field('to')} />
      <TextField
        label={t('team.rates.source')}
        hint={t('team.rates.source.hint')}
        {...form.field('source')}
      />
    </FormDialog>
  )
}
