import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Metric } from '#core/records/metric.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { Typed } from '#features/outcomes/values.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { definitionChange } from './definition.ts'
import { metricPaths, metricValues, readMetric, type MetricValues } from './metricForm.ts'
import { MetricFields } from './MetricFields.tsx'
import { VersionChoice, type Meaning } from './VersionChoice.tsx'

type EditValues = MetricValues & { readonly meaning: Meaning }

/** Changes a metric. A change of what is measured raises its version, and says what that means for readings. */
export function MetricEdit(props: TeamScreenProps & { readonly metric: Metric }) {
  const t = useText()
  const store = useStore()
  const worded = useWordedIssues()
  const { figures, currency, act } = props
  const [, go] = useLocation()
  // As it was when the form was opened: what another tab changes since is shown before it is lost.
  const [metric] = useState(props.metric)
  const form = useForm<EditValues>({
    initial: { ...metricValues(metric), meaning: 'other' },
    paths: metricPaths,
    onSubmit: async values => {
      const typed = new Typed()
      const fields = readMetric(values, currency, typed)
      if (typed.issues.length > 0) return worded(typed.issues)
      const change = definitionChange(metric, fields)
      const raises = change === 'other' || (change === 'words' && values.meaning === 'other')
      const row = { ...metric, ...fields, version: metric.version + (raises ? 1 : 0) }
      const result = await act(
        saveRow(store, { record: 'metric', row, base: metric.hlc }),
        t('outcomes.metric.saved', {
          metric: row.name,
          version: row.version,
          raised: raises ? 'yes' : 'no',
        }),
      )
      if (result.ok) go('/outcomes')
      return worded(rowIssues(result))
    },
  })
  const change = definitionChange(metric, readMetric(form.values, currency, new Typed()))
  const uses = figures.outcomes.filter(figure => figure.metric.id === metric.id)
  return (
    <Form form={form} label={t('outcomes.metric.edit')}>
      <MetricFields form={form} />
      <VersionChoice
        change={change}
        version={metric.version}
        readings={uses.reduce((sum, { readings }) => sum + readings.length, 0)}
        {...form.field('meaning')}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('outcomes.save')}</Button>
        <a className="govuk-link" href="#/outcomes">
          {t('outcomes.cancel')}
        </a>
      </div>
    </Form>
  )
}
