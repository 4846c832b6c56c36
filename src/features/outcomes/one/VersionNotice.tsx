import { useState } from 'react'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** Says that the metric's definition has moved on from the readings, and takes them over where they still hold. */
export function VersionNotice({ figure, act, readOnly }: OutcomeProps) {
  const t = useText()
  const store = useStore()
  const [asking, ask] = useState(false)
  const { outcome, metric } = figure
  if (outcome.metricVersion === metric.version) return null
  const versions = { from: outcome.metricVersion, to: metric.version, n: figure.readings.length }
  const take = async () => {
    const row = { ...outcome, metricVersion: metric.version }
    await act(
      saveRow(store, { record: 'outcome', row, base: outcome.hlc }),
      t('outcomes.version.taken', versions),
    )
    ask(false)
  }
  return (
    <>
      <Panel
        kind="attention"
        title={t('outcomes.version.behind', versions)}
        actions={
          !readOnly && (
            <Button kind="link" onClick={() => ask(true)}>
              {t('outcomes.version.take', versions)}
            </Button>
          )
        }
      />
      {asking && (
        <Confirm
          title={t('outcomes.version.take', versions)}
          action={t('outcomes.version.confirm')}
          onConfirm={() => void take()}
          onClose={() => ask(false)}
        >
          <p>{t('outcomes.version.hold', versions)}</p>
        </Confirm>
      )}
    </>
  )
}
