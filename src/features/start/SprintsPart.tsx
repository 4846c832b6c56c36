import type { Currency } from '#core/money.ts'
import { DateField, NumberField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { Columns } from '#ui/layout/Columns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { CostSoFar } from './CostSoFar.tsx'
import { spots } from './readSetUp.ts'
import { countOf, isUsable, lastDayOf, startOf } from './setUpForm.ts'
import type { PartProps } from './useSetUp.ts'

const WEEKS = ['1', '2', '3', '4']

/** How long, how many, since when; beside it what they come to. */
export function SprintsPart({ setUp, today, currency }: PartProps & { readonly currency: Currency }) {
  const t = useText()
  const formats = useFormats()
  const { form, set, error, read } = setUp
  const count = countOf(form)
  const end = lastDayOf(form, today, count)
  const hint =
    count > 0 && isUsable(end) ? t('start.setup.from.hint', { count, end: formats.date(end) }) : undefined
  return (
    <Section title={t('start.setup.sprints.title')} caption={t('start.setup.sprints.caption')}>
      <Columns kind="halves">
        <div>
          <Radios
            id="setup-weeks"
            legend={t('start.setup.weeks')}
            inline
            value={form.weeks}
            options={WEEKS.map(value => ({ value, text: t('start.setup.weeks.n', { n: Number(value) }) }))}
            onChange={weeks => set({ weeks })}
          />
          <NumberField
            id={spots.count.field}
            label={t('start.setup.count')}
            hint={t('start.setup.count.hint')}
            value={form.count}
            error={error(spots.count.field)}
            onChange={value => set({ count: value })}
          />
          <DateField
            id={spots.from.field}
            label={t('start.setup.from')}
            hint={hint}
            value={startOf(form, today)}
            error={error(spots.from.field)}
            onChange={from => set({ from })}
          />
        </div>
        <CostSoFar form={form} read={read} today={today} currency={currency} />
      </Columns>
    </Section>
  )
}
