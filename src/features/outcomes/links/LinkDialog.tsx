import { useId, useState } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { save } from '#storage/save.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { NumberField } from '#ui/fields/Input.tsx'
import { readNumber } from '#ui/fields/readNumber.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { markWords, sumOfPercents } from './linkRows.ts'
import { readLinks } from './readLinks.ts'

interface LinkDialogProps extends TeamScreenProps {
  readonly deliverable: Deliverable
  readonly onClose: () => void
}

/** What percent of a deliverable's cost serves which outcome; what is left serves none. */
export function LinkDialog({ deliverable, figures, act, onClose }: LinkDialogProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const worded = useWordedIssues()
  const formId = useId()
  const { name, mark } = deliverable
  // As they were when the dialog was opened: what another tab changes since is shown before it is lost.
  const [seen] = useState(() =>
    figures.data.contributions.filter(each => each.deliverable === deliverable.id),
  )
  const percentOf = (outcome: string) => seen.find(each => each.outcome === outcome)?.percent
  const form = useForm<Record<string, string>>({
    initial: Object.fromEntries(
      figures.outcomes.map(({ outcome }) => [outcome.id, String(percentOf(outcome.id) ?? '')]),
    ),
    onSubmit: async values => {
      const read = readLinks(values, { deliverable, seen, newId: store.newId })
      if (!read.ok) return worded(read.error.issues)
      if (read.value.length > 0) {
        const command = { name: 'editRow', values: { record: 'contribution', name } } as const
        const result = await act(save(store, command, read.value), t('outcomes.links.saved', { name }))
        if (!result.ok) return worded(rowIssues(result))
      }
      onClose()
      return []
    },
  })
  const typed = Object.values(form.values).map(text => {
    const number = readNumber(text)
    return number.ok ? number.value : 0
  })
  const sum = sumOfPercents(typed)
  return (
    <Dialog
      title={t('outcomes.links.of', { name })}
      closeLabel={t('ui.cancel')}
      actions={
        <Button type="submit" form={formId}>
          {t('outcomes.save')}
        </Button>
      }
      onClose={onClose}
    >
      <p>{t('outcomes.links.how')}</p>
      <Form id={formId} form={form} label={t('outcomes.links.of', { name })}>
        {figures.outcomes.map(({ outcome, metric }) => (
          <NumberField
            key={outcome.id}
            label={metric.name}
            suffix="%"
            {...form.field(outcome.id)}
            value={form.values[outcome.id] ?? ''}
          />
        ))}
        <p role="status">
          {t('outcomes.links.rest', {
            mark: markWords[mark],
            rest: formats.number(Math.max(0, 100 - sum)),
            over: sum > 100 ? 'yes' : 'no',
            sum: formats.number(sum),
          })}
        </p>
      </Form>
    </Dialog>
  )
}
