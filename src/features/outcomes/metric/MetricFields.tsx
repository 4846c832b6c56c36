import { Channel, Kpi, Unit } from '#core/records/metric.ts'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { NumberField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import type { FieldsOf } from './fieldsOf.ts'
import type { MetricValues } from './metricForm.ts'
import { SentencePreview, type MarksTyped } from './SentencePreview.tsx'
import { ValueFields } from './ValueFields.tsx'

interface MetricFieldsProps {
  readonly form: FieldsOf<MetricValues>
  /** Baseline and target as typed beside it, for the sentence. */
  readonly marks?: MarksTyped
}

/** The definition of a metric: what is counted, of whom, how, and in which words a change of it is said. */
export function MetricFields({ form, marks }: MetricFieldsProps) {
  const t = useText()
  const unit = form.field('unit')
  const kpi = form.field('kpi')
  return (
    <Columns kind="halves">
      <Section title={t('outcomes.metric.what')} level={3}>
        <TextField
          label={t('outcomes.metric.name')}
          hint={t('outcomes.metric.name.hint')}
          {...form.field('name')}
        />
        <TextArea
          label={t('outcomes.metric.counts')}
          hint={t('outcomes.metric.counts.hint')}
          rows={2}
          {...form.field('counts')}
        />
        <SelectField
          label={t('outcomes.metric.unit')}
          options={Unit.options.map(value => ({ value, text: t(`outcomes.unit.${value}`) }))}
          {...unit}
          onChange={value => unit.onChange(Unit.parse(value))}
        />
        <Radios
          legend={t('outcomes.metric.better')}
          inline
          options={[
            { value: 'higher', text: t('outcomes.metric.higher') },
            { value: 'lower', text: t('outcomes.metric.lower') },
          ]}
          {...form.field('better')}
        />
        <TextField
          label={t('outcomes.metric.people')}
          hint={t('outcomes.metric.people.hint')}
          {...form.field('people')}
        />
        <TextField
          label={t('outcomes.metric.action')}
          hint={t('outcomes.metric.action.hint')}
          {...form.field('action')}
        />
        <SentencePreview metric={form.values} marks={marks} />
      </Section>
      <Section title={t('outcomes.metric.whoAndHow')} level={3}>
        <TextField
          label={t('outcomes.metric.who')}
          hint={t('outcomes.metric.who.hint')}
          {...form.field('who')}
        />
        <NumberField
          label={t('outcomes.metric.population')}
          hint={t('outcomes.metric.population.hint')}
          {...form.field('population')}
          width="medium"
        />
        <Checkboxes
          legend={t('outcomes.metric.channels')}
          hint={t('outcomes.metric.channels.hint')}
          options={Channel.options.map(value => ({ value, text: t(`outcomes.channel.${value}`) }))}
          {...form.field('channels')}
        />
        <TextField
          label={t('outcomes.metric.measuredHow')}
          hint={t('outcomes.metric.measuredHow.hint')}
          {...form.field('measuredHow')}
        />
        <TextField
          label={t('outcomes.metric.owner')}
          hint={t('outcomes.metric.owner.hint')}
          {...form.field('ownerRole')}
        />
        <SelectField
          label={t('outcomes.metric.kpi')}
          hint={t('outcomes.metric.kpi.hint')}
          options={['' as const, ...Kpi.options].map(value => ({
            value,
            text: t(`outcomes.kpi.${value === '' ? 'none' : value}`),
          }))}
          {...kpi}
          onChange={value => kpi.onChange(value === '' ? '' : Kpi.parse(value))}
        />
        <Disclosure
          summary={t('outcomes.metric.more')}
          open={form.values.unitsPerYear !== '' || form.values.valueAmount !== ''}
        >
          <Radios
            legend={t('outcomes.metric.kind')}
            options={[
              { value: 'level', text: t('outcomes.metric.level'), hint: t('outcomes.metric.level.hint') },
              { value: 'flow', text: t('outcomes.metric.flow'), hint: t('outcomes.metric.flow.hint') },
            ]}
            {...form.field('kind')}
          />
          <NumberField
            label={t('outcomes.metric.unitsPerYear')}
            hint={t('outcomes.metric.unitsPerYear.hint')}
            {...form.field('unitsPerYear')}
            width="medium"
          />
          <ValueFields form={form} />
        </Disclosure>
      </Section>
    </Columns>
  )
}
