import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { MoneyField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { emptyOnCost, type OnCostText, type RateForm } from './rateForm.ts'
import { RowFields } from '#ui/fields/RowFields.tsx'
import type { Rows } from '#ui/fields/rows.ts'
import { workedExample } from './workedExample.ts'

interface OnCostsProps {
  readonly form: RateForm
  readonly onCosts: Rows<OnCostText>
}

/** What an employer pays on top of a salary, one a row: the user's own figures, with where they come from. */
export function OnCosts({ form, onCosts }: OnCostsProps) {
  const t = useText()
  const { moneyExact, money, number } = useFormats()
  const example = workedExample()
  return (
    <>
      <RowFields
        path="price.onCosts"
        at={form.field}
        caption={t('team.onCosts.title')}
        columns={[
          {
            field: 'name',
            header: t('team.onCosts.name'),
            input: props => <TextField width="medium" {...props} />,
          },
          { field: 'percent', header: t('team.onCosts.percent'), input: props => <NumberField {...props} /> },
          { field: 'above', header: t('team.onCosts.above'), input: props => <MoneyField {...props} /> },
          {
            field: 'source',
            header: t('team.onCosts.source'),
            input: props => <TextField width="medium" {...props} />,
          },
        ]}
        rows={onCosts}
        blank={emptyOnCost}
        empty={t('team.onCosts.empty')}
        add={t('team.onCosts.add')}
      />
      <Disclosure summary={t('team.example.title')}>
        <p>
          {t('team.example', {
            salary: money(example.salary),
            above: money(example.above),
            percent: number(example.percent),
            pension: number(example.pension),
            year: money(example.year),
            day: moneyExact(example.day),
            days: example.days,
          })}
        </p>
        <p>{t('team.example.own')}</p>
      </Disclosure>
    </>
  )
}
