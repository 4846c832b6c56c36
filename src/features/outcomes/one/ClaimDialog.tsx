import { useId, useState } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { Typed } from '#features/outcomes/values.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { NumberField } from '#ui/fields/Input.tsx'
import { readNumber } from '#ui/fields/readNumber.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

interface ClaimDialogProps extends OutcomeProps {
  /** Whose claim is changed; absent for a new one. */
  readonly deliverable: Deliverable | undefined
  readonly onClose: () => void
}

/** Records the share of the change that someone claims for a deliverable, which wants its evidence. */
export function ClaimDialog({ deliverable, figure, data, act, onClose }: ClaimDialogProps) {
  const t = useText()
  const store = useStore()
  const worded = useWordedIssues()
  const formId = useId()
  const { outcome } = figure
  // A deliverable claims a share of one outcome: a claim on another would be lost without a word.
  const [choices] = useState(() =>
    deliverable ? [deliverable] : data.deliverables.filter(({ claim }) => claim === undefined),
  )
  const form = useForm({
    initial: {
      deliverable: choices[0]?.id ?? '',
      percent: deliverable?.claim ? String(deliverable.claim.percent) : '',
      evidence: deliverable?.claim?.evidence ?? '',
    },
    paths: { 'claim.percent': 'percent', 'claim.evidence': 'evidence', claim: 'deliverable' },
    onSubmit: async values => {
      const typed = new Typed()
      const chosen = choices.find(({ id }) => id === values.deliverable)
      const percent = typed.take('percent', readNumber(values.percent), 'claim-percent-empty')
      if (!chosen) typed.fail('deliverable', 'required')
      if (!chosen || percent === undefined) return worded(typed.issues)
      const claim = { outcome: outcome.id, percent, evidence: values.evidence.trim() }
      const row = { ...chosen, claim }
      const saved = saveRow(store, { record: 'deliverable', row, base: chosen.hlc })
      const result = await act(saved, t('outcomes.claims.saved', { name: chosen.name }))
      if (result.ok) onClose()
      return worded(rowIssues(result))
    },
  })
  return (
    <Dialog
      title={t('outcomes.claims.title')}
      closeLabel={t('ui.cancel')}
      actions={
        <Button type="submit" form={formId}>
          {t('outcomes.save')}
        </Button>
      }
      onClose={onClose}
    >
      <p>{t('outcomes.claims.caption')}</p>
      <Form id={formId} form={form} label={t('outcomes.claims.title')}>
        <SelectField
          label={t('outcomes.links.deliverable')}
          options={choices.map(({ id, name }) => ({ value: id, text: name }))}
          {...form.field('deliverable')}
        />
        <NumberField label={t('outcomes.claims.percent')} suffix="%" {...form.field('percent')} />
        <TextArea
          label={t('outcomes.claims.evidence')}
          hint={t('outcomes.claims.evidence.hint')}
          {...form.field('evidence')}
        />
      </Form>
    </Dialog>
  )
}
