import { useState } from 'react'
import { MoneyField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useFormats } from '#ui/formats.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { named } from './inSentence.ts'
import { readWorth, type WorthField, type WorthForm } from './readWorth.ts'
import { WorthAnswer } from './WorthAnswer.tsx'

const empty: WorthForm = {
  making: '',
  by: 'people',
  people: '',
  days: '',
  day: '',
  amount: '',
  change: '',
  expected: '',
  value: '',
}

/** The question in the largest type on the page, answered as one types. Nothing is stored. */
export function WorthScreen({ currency }: ScreenProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const [form, setForm] = useState(empty)
  const read = readWorth(form, currency)
  const field = <K extends keyof WorthForm>(name: K) => ({
    id: `worth-${name}`,
    value: form[name],
    onChange: (value: WorthForm[K]) => setForm(now => ({ ...now, [name]: value })),
  })
  const checked = (name: WorthField) => {
    const fault = read.faults[name]
    return { ...field(name), ...(fault && { error: coded('issue', fault.code, fault) }) }
  }
  return (
    <Page
      title={t('worth.title')}
      crumb={t('worth.crumb')}
      heading={
        <span className="sw-ask">
          {t('worth.question', {
            making: named(form.making.trim(), t('worth.openers')) || t('worth.this'),
            money: read.cost === undefined ? '' : formats.money(read.cost),
            priced: read.cost === undefined ? 'no' : 'yes',
          })}
        </span>
      }
    >
      <Columns kind="halves">
        <div>
          <TextField label={t('worth.making')} hint={t('worth.making.hint')} {...field('making')} />
          <Radios
            legend={t('worth.by')}
            inline
            options={[
              { value: 'people', text: t('worth.by.people') },
              { value: 'amount', text: t('worth.by.amount') },
            ]}
            {...field('by')}
            onChange={by => setForm(now => ({ ...now, by: by === 'amount' ? 'amount' : 'people' }))}
          />
          {form.by === 'people' ? (
            <>
              <NumberField label={t('worth.people')} width="short" {...checked('people')} />
              <NumberField label={t('worth.days')} width="short" {...checked('days')} />
              <MoneyField
                label={t('worth.day')}
                hint={t('worth.day.hint')}
                width="medium"
                {...checked('day')}
              />
            </>
          ) : (
            <MoneyField label={t('worth.amount')} width="medium" {...checked('amount')} />
          )}
          <TextField label={t('worth.change')} hint={t('worth.change.hint')} {...field('change')} />
          <NumberField
            label={t('worth.expected')}
            hint={t('worth.expected.hint')}
            width="short"
            {...checked('expected')}
          />
          <MoneyField
            label={t('worth.value')}
            hint={t('worth.value.hint')}
            width="medium"
            {...checked('value')}
          />
        </div>
        <WorthAnswer change={form.change.trim()} read={read} />
      </Columns>
    </Page>
  )
}
