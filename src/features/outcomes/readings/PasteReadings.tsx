import { useCallback, useEffect, useRef, useState } from 'react'
import { ok, type Result } from '#core/result.ts'
import { judgeReadings, type ReadingsPreview } from '#exchange/tables/drafts/judgeReadings.ts'
import { readingChanges } from '#exchange/tables/drafts/readingChanges.ts'
import { readingsContext } from '#exchange/tables/drafts/readingsContext.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { OutcomeProps } from '#features/outcomes/one/outcomeProps.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { saveMany } from '#storage/writes/rows.ts'
import { PasteTable } from '#ui/paste/PasteTable.tsx'
import type { PasteChoices } from '#ui/paste/preview.ts'
import { useCoded, useText } from '#ui/text.tsx'

/** Takes readings out of a pasted table, or out of one row of a table with a column per period. */
export function PasteReadings(props: OutcomeProps & { readonly onClose: () => void }) {
  const { figure, data, today, currency, act, onClose } = props
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const worded = useWordedIssues()
  const ref = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState<readonly string[]>([])
  useEffect(() => ref.current?.querySelector('textarea')?.focus(), [])
  const read = useCallback(
    (text: string, { mapping, answers }: PasteChoices): Result<ReadingsPreview> => {
      const grid = readGrid(text)
      if (!grid.ok) return grid
      const context = readingsContext(tableContext(data, currency), figure, today)
      const found = preview('readings', grid.value, { context, mapping, answers })
      return ok(judgeReadings(found, { figure, today, answers }))
    },
    [data, figure, today, currency],
  )
  const confirm = async (pasted: ReadingsPreview) => {
    const readings = pasted.rows.flatMap(row => (row.ok ? [row.value] : []))
    const { confidence } = pasted
    const changes = readingChanges({ readings, confidence }, figure.outcome, store.newId)
    const done = t('outcomes.readings.pasted', { n: pasted.counts.ok })
    const result = await act(saveMany(store, 'reading', changes, { today }), done)
    if (result.ok) return onClose()
    const issues = worded(rowIssues(result)).map(({ code, values }) => coded('issue', code, values))
    setRefused([...new Set(issues)])
  }
  return (
    <div ref={ref}>
      <PasteTable
        label={t('outcomes.paste.label')}
        hint={t('outcomes.paste.hint')}
        read={read}
        onConfirm={pasted => void confirm(pasted)}
        onCancel={onClose}
        errors={refused}
      />
    </div>
  )
}
