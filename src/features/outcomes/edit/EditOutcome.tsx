import { useId, useState } from 'react'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { Typed } from '#features/outcomes/values.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { outcomePaths, outcomeValues, readOutcome, type OutcomeValues } from './outcomeForm.ts'

interface EditOutcomeProps extends TeamScreenProps {
  readonly figure: OutcomeFigure
  readonly onClose: () => void
}

/** Changes what a team wants of a metric: baseline, target, groups, guardrail. */
export function EditOutcome({ figure, today, act, onClose }: EditOutcomeProps) {
  const t = useText()
  const store = useStore()
  const worded = useWordedIssues()
  const formId = useId()
  // As it was when the dialog was opened: what another tab changes since is shown before it is lost.
  const [{ outcome, metric }] = useState(figure)
  const form = useForm<OutcomeValues>({
    initial: outcomeValues(outcome),
    paths: outcomePaths,
    onSubmit: async values => {
      const typed = new Typed()
      const fields = readOutcome(values, { unit: metric.unit, today }, typed)
      if (typed.issues.length > 0) return worded(typed.issues)
      const row = { ...outcome, ...fields }
      const saved = saveRow(store, { record: 'outcome', row, base: outcome.hlc }, { today })
      const result = await act(saved, t('outcomes.saved', { metric: metric.name }))
      if (result.ok) onClose()
      return worded(rowIssues(result))
    },
  })
  return (
    <Dialog
      wide
      title={t('outcomes.edit.title', { metric: metric.name })}
      closeLabel={t('ui.cancel')}
      actions={
        <Button type="submit" form={formId}>
          {t('outcomes.save')}
        </Button>
      }
      onClose={onClose}
    >
      <Form id={formId} form={form} label={t('outcomes.edit.title', { metric: metric.name })}>
        <OutcomeFields form={form} unit={metric.unit} />
      </Form>
    </Dialog>
  )
}
