import { MoneyField } from '#ui/fields/Input.tsx'
import { RowFields } from '#ui/fields/RowFields.tsx'
import type { FieldAt, Rows } from '#ui/fields/rows.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import type { LimitText } from './potForm.ts'

interface PotLimitsProps {
  readonly at: FieldAt
  readonly limits: Rows<LimitText>
  /** The financial years of the pot's dates; none until they are typed. */
  readonly years: readonly { readonly value: string; readonly text: string }[]
}

/** The most that a pot may pay in a financial year. */
export function PotLimits({ at, limits, years }: PotLimitsProps) {
  const t = useText()
  const free = years.find(({ value }) => !limits.rows.some(({ year }) => year === value)) ?? years[0]
  // A year that is not among them any more can still be seen, and what is wrong with it.
  const offered = (year: string) =>
    years.some(({ value }) => value === year) ? years : [...years, { value: year, text: year }]
  if (years.length === 0 && limits.rows.length === 0)
    return <p className="sw-note">{t('funding.form.limits.dates')}</p>
  return (
    <RowFields
      path="limits"
      at={at}
      caption={t('funding.limits')}
      columns={[
        {
          field: 'year',
          header: t('funding.year'),
          input: props => <SelectField {...props} options={offered(props.value)} />,
        },
        { field: 'amount', header: t('funding.limits.most'), input: props => <MoneyField {...props} /> },
      ]}
      rows={limits}
      blank={{ year: free?.value ?? '', amount: '' }}
      empty={t('funding.form.limits.none')}
      add={t('funding.form.limits.add')}
    />
  )
}
