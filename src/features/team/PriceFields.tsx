import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Basis, type RatePrice } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { MoneyField, NumberField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import { OnCosts } from './OnCosts.tsx'
import type { OnCostText, RateForm } from './rateForm.ts'
import { RatePreview } from './RatePreview.tsx'
import type { Rows } from '#ui/fields/rows.ts'

interface PriceFieldsProps {
  readonly form: RateForm
  readonly onCosts: Rows<OnCostText>
  readonly data: TeamData
  readonly currency: Currency
  readonly today: IsoDate
}

const kinds = ['entered', 'derived'] as const satisfies readonly RatePrice['kind'][]

/** What a day costs, typed or derived from a salary, and what it comes to while it is typed. */
export function PriceFields({ form, onCosts, data, currency, today }: PriceFieldsProps) {
  const t = useText()
  const { kind, basis } = form.values
  return (
    <>
      <Radios
        legend={t('team.rates.basis')}
        options={Basis.options.map(value => ({
          value,
          text: t(`team.basis.${value}`),
          hint: t(`team.basis.${value}.hint`),
        }))}
        {...form.field('basis')}
      />
      <Radios
        legend={t('team.rates.price')}
        options={kinds.map(value => ({ value, text: t(`team.rates.price.${value}`) }))}
        {...form.field('kind')}
      />
      {kind === 'entered' ? (
        <MoneyField
          label={t('team.rates.day')}
          hint={t('team.rates.day.hint')}
          {...form.field('price.day')}
        />
      ) : (
        <>
          <MoneyField
            label={t('team.rates.salary')}
            hint={t('team.rates.salary.hint')}
            {...form.field('price.salary')}
          />
          <OnCosts form={form} onCosts={onCosts} />
          {basis === 'day-worked' && (
            <NumberField
              label={t('team.rates.daysWorked')}
              hint={t('team.rates.daysWorked.hint')}
              {...form.field('price.daysWorked')}
            />
          )}
        </>
      )}
      <RatePreview text={form.values} onCosts={onCosts.rows} data={data} currency={currency} today={today} />
    </>
  )
}
