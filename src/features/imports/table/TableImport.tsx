import { useCallback, useId, useState } from 'react'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { SheetProps } from '#features/imports/importProps.ts'
import { Missing } from '#features/imports/Missing.tsx'
import { useReading } from '#features/imports/reading/useReading.ts'
import type { TableKind } from '#features/imports/reading/types.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { useChoices } from '#features/imports/useChoices.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import { besideOf } from './besideOf.ts'
import { TablePreview } from './TablePreview.tsx'

/** A table whose rows come in one by one: read, asked about, shown, and then all of it or nothing. */
export function TableImport(props: SheetProps & { readonly kind: TableKind }) {
  const { data, today, currency, figures, desk, sheet, at, kind, onCancel } = props
  const t = useText()
  const id = useId()
  const chosen = useChoices(kind, sheet.header)
  const { choices } = chosen
  const [outcomeId, setOutcomeId] = useState('')
  const figure = figures.outcomes.find(({ outcome }) => outcome.id === outcomeId)
  const needsOutcome = kind === 'readings' && figure === undefined

  const ask = useCallback(() => {
    const from = data.team.from ?? data.sprints[0]?.from ?? today
    const context = { ...tableContext(data, currency), from }
    const { mapping, answers } = choices ?? { mapping: {}, answers: {} }
    const readings = figure && {
      figure: { outcome: figure.outcome, metric: figure.metric, readings: figure.readings },
      today,
    }
    const question = { sheet: at, kind, context, mapping, answers, data: besideOf(kind, data) }
    return desk.table(readings ? { ...question, readings } : question)
  }, [data, currency, today, choices, figure, desk, at, kind])
  const { result, busy } = useReading(choices && !needsOutcome ? ask : undefined)

  if (kind === 'readings' && figures.outcomes.length === 0) return <Missing what="outcomes" />
  if (kind === 'effort' && data.sprints.length === 0) return <Missing what="sprints" />
  return (
    <>
      {kind === 'readings' && (
        <SelectField
          id={`${id}outcome`}
          label={t('imports.readings.outcome')}
          value={outcomeId}
          options={[
            { value: '', text: t('imports.readings.choose') },
            ...figures.outcomes.map(({ outcome, metric }) => ({ value: outcome.id, text: metric.name })),
          ]}
          onChange={setOutcomeId}
        />
      )}
      {busy && (
        <Working what={t('imports.reading', { n: sheet.rows })} stop={t('imports.stop')} onStop={onCancel} />
      )}
      {result?.ok === false && <Unreadable failure={result.error} />}
      {result?.ok && (
        <TablePreview
          {...props}
          preview={result.value}
          busy={busy}
          chosen={chosen}
          outcome={figure?.outcome}
        />
      )}
    </>
  )
}
