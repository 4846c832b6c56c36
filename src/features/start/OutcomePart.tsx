import { Unit } from '#core/records/metric.ts'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { Marks } from './Marks.tsx'
import { METRIC } from './readOutcome.ts'
import { betterOf } from './setUpForm.ts'
import type { PartProps } from './useSetUp.ts'

/** One measured thing: what it is, and what was measured so far. */
export function OutcomePart(props: PartProps) {
  const t = useText()
  const { form, set, error } = props.setUp
  return (
    <Section title={t('start.setup.outcome.title')} caption={t('start.setup.outcome.caption')}>
      <Columns kind="halves">
        <div>
          <TextField
            id={METRIC.field}
            label={t('start.setup.metric')}
            hint={t('start.setup.metric.hint')}
            value={form.metric}
            error={error(METRIC.field)}
            onChange={metric => set({ metric })}
          />
          <SelectField
            id="setup-unit"
            label={t('start.setup.unit')}
            value={form.unit}
            options={Unit.options.map(value => ({ value, text: t(`start.setup.unit.${value}`) }))}
            onChange={unit => set({ unit: Unit.parse(unit) })}
          />
          <Radios
            id="setup-better"
            legend={t('start.setup.better')}
            inline
            value={betterOf(form)}
            options={[
              { value: 'higher', text: t('start.setup.better.higher') },
              { value: 'lower', text: t('start.setup.better.lower') },
            ]}
            onChange={better => set({ better })}
          />
          {form.unit === 'percent' && (
            <Disclosure summary={t('start.setup.words')}>
              <p>{t('start.setup.words.what')}</p>
              <TextField
                id="setup-people"
                label={t('start.setup.words.people')}
                hint={t('start.setup.words.people.hint')}
                value={form.people}
                onChange={people => set({ people })}
              />
              <TextField
                id="setup-action"
                label={t('start.setup.words.action')}
                hint={t('start.setup.words.action.hint')}
                value={form.action}
                onChange={action => set({ action })}
              />
            </Disclosure>
          )}
        </div>
        <Marks {...props} />
      </Columns>
    </Section>
  )
}
