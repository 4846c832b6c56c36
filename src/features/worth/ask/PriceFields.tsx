import { MoneyField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import { WorkRows } from './WorkRows.tsx'
import type { PricedBy, WorthForm } from './worthForm.ts'

interface PriceFieldsProps {
  readonly form: WorthForm
  /** The team's roles; none where there is no team. */
  readonly roles: readonly string[]
  readonly error: (id: string) => string | undefined
  readonly onChange: (change: (form: WorthForm) => WorthForm) => void
}

/** What it costs: people and time at the team's rates or a typed price of a day, or an amount. */
export function PriceFields({ form, roles, error, onChange }: PriceFieldsProps) {
  const t = useText()
  const ways: readonly PricedBy[] = roles.length > 0 ? ['rates', 'people', 'amount'] : ['people', 'amount']
  const money = (field: 'day' | 'amount') => ({
    id: `worth-${field}`,
    value: form[field],
    error: error(field),
    onChange: (text: string) => onChange(now => ({ ...now, [field]: text })),
  })
  return (
    <>
      <Radios<PricedBy>
        id="worth-by"
        legend={t('worth.by')}
        inline
        value={form.by}
        options={ways.map(way => ({ value: way, text: t(`worth.by.${way}`) }))}
        onChange={by => onChange(now => ({ ...now, by }))}
      />
      {form.by === 'amount' ? (
        <MoneyField label={t('worth.amount')} {...money('amount')} />
      ) : (
        <WorkRows
          rows={form.rows}
          roles={form.by === 'rates' ? roles : []}
          error={error}
          onChange={change => onChange(now => ({ ...now, rows: change(now.rows) }))}
        />
      )}
      {form.by === 'people' && (
        <MoneyField label={t('worth.day')} hint={t('worth.day.hint')} {...money('day')} />
      )}
    </>
  )
}
