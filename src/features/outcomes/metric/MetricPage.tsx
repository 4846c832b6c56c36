import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Metric } from '#core/records/metric.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { MetricEdit } from './MetricEdit.tsx'
import { MetricFacts } from './MetricFacts.tsx'

/** One shared metric: its definition, who uses it here, and changing it. */
export function MetricPage(props: TeamScreenProps & { readonly metric: Metric }) {
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const worded = useWordedIssues()
  const [, go] = useLocation()
  const [refused, setRefused] = useState<readonly string[]>([])
  const { metric, figures, readOnly, act } = props
  const uses = figures.outcomes.filter(figure => figure.metric.id === metric.id)
  const remove = async () => {
    const result = await act(
      removeRow(store, 'metric', metric),
      t('outcomes.metric.removed', { metric: metric.name }),
    )
    if (result.ok) return go('/outcomes')
    setRefused(worded(rowIssues(result)).map(({ code, values }) => coded('issue', code, values)))
  }
  return (
    <Page
      title={metric.name}
      crumb={<a href="#/outcomes">{t('outcomes.dictionary.title')}</a>}
      lede={t('outcomes.metric.lede', { version: metric.version, n: uses.length })}
      focusKey={metric.id}
    >
      {metric.origin === 'example' && <p className="sw-note">{t('outcomes.metric.example.what')}</p>}
      {refused.length > 0 && <ErrorPanel title={refused.join(' ')} />}
      {readOnly ? <MetricFacts metric={metric} /> : <MetricEdit {...props} />}
      {!readOnly && uses.length === 0 && (
        <Section title={t('outcomes.metric.remove')} caption={t('outcomes.metric.remove.what')}>
          <Button kind="warning" onClick={() => void remove()}>
            {t('outcomes.metric.remove')}
          </Button>
        </Section>
      )}
    </Page>
  )
}
