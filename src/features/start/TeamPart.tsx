import { Currency } from '#core/money.ts'
import { Division } from '#core/records/calendar.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { spots } from './readSetUp.ts'
import { currencyOf } from './setUpForm.ts'
import type { PartProps } from './useSetUp.ts'

/** What the team is called and where it works. `asksCurrency`: nothing here is in a currency yet. */
export function TeamPart({ setUp, asksCurrency }: PartProps & { readonly asksCurrency: boolean }) {
  const t = useText()
  const { form, set, error } = setUp
  return (
    <Section title={t('start.setup.team')} caption={t('start.setup.team.caption')}>
      <Columns kind="halves">
        <div>
          <TextField
            id={spots.name.field}
            label={t('start.setup.name')}
            value={form.name}
            error={error(spots.name.field)}
            onChange={name => set({ name })}
          />
          <TextArea
            id={spots.mission.field}
            label={t('start.setup.mission')}
            hint={t('start.setup.mission.hint')}
            rows={2}
            value={form.mission}
            error={error(spots.mission.field)}
            onChange={mission => set({ mission })}
          />
        </div>
        <div>
          <SelectField
            id="setup-division"
            label={t('start.setup.division')}
            value={form.division}
            options={Division.options.map(value => ({ value, text: t(`start.setup.division.${value}`) }))}
            onChange={division => set({ division: Division.parse(division) })}
          />
          {asksCurrency && (
            <SelectField
              id="setup-currency"
              label={t('start.setup.currency')}
              value={currencyOf(form)}
              options={Currency.options.map(value => ({ value, text: t(`start.setup.currency.${value}`) }))}
              onChange={currency => set({ currency: Currency.parse(currency) })}
            />
          )}
        </div>
      </Columns>
    </Section>
  )
}
