import { useState } from 'react'
import { useLocation } from 'wouter'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** Asks before an outcome goes, with what goes with it. */
export function RemoveOutcome({
  figure,
  data,
  act,
  onClose,
}: OutcomeProps & { readonly onClose: () => void }) {
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const worded = useWordedIssues()
  const [, go] = useLocation()
  const [refused, setRefused] = useState<readonly string[]>([])
  const { outcome, metric, readings } = figure
  const remove = async () => {
    const result = await act(
      removeRow(store, 'outcome', outcome),
      t('outcomes.removed', { metric: metric.name }),
    )
    if (result.ok) return go('/outcomes')
    setRefused(worded(rowIssues(result)).map(({ code, values }) => coded('issue', code, values)))
  }
  return (
    <Confirm
      warning
      title={t('outcomes.remove.title', { metric: metric.name })}
      action={t('outcomes.remove')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>
        {t('outcomes.remove.what', {
          readings: readings.length,
          links: data.contributions.filter(each => each.outcome === outcome.id).length,
        })}
      </p>
      {refused.length > 0 && <ErrorPanel title={refused.join(' ')} />}
    </Confirm>
  )
}
