import { useState } from 'react'
import { phaseOn, proposedSpending } from '#core/rules/proposedSpending.ts'
import { deliverableDefaults, type Deliverable } from '#core/records/deliverable.ts'
import { useStore } from '#storage/live.ts'
import { save } from '#storage/save.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useIssues } from '#features/sprints/useIssues.ts'
import { contributionChanges } from './contributionChanges.ts'
import { DeliverableFields } from './DeliverableFields.tsx'
import { deliverableForm, deliverablePaths, percentField, readDeliverable } from './deliverableForm.ts'

interface DeliverableDialogProps extends TeamScreenProps {
  /** Absent for a new one. */
  readonly deliverable: Deliverable | undefined
  readonly onClose: () => void
  /** Told of a new one's id. */
  readonly onAdded?: (id: string) => void
}

/** A deliverable to be added or changed, with the outcomes that it serves. */
export function DeliverableDialog({ deliverable, onClose, onAdded, ...props }: DeliverableDialogProps) {
  const { data, today, act } = props
  const t = useText()
  const store = useStore()
  const issuesOf = useIssues()
  const phase = phaseOn(data.team, today)
  const proposed = proposedSpending(phase)
  // As they were when the dialog opened: what another tab changes meanwhile is shown before it is replaced.
  const [seen] = useState(data.contributions.filter(row => row.deliverable === deliverable?.id))
  const form = useForm({
    initial: deliverableForm(deliverable, data, proposed ?? deliverableDefaults.spending),
    paths: deliverablePaths,
    onSubmit: async values => {
      const { issues, fields, percents } = readDeliverable(values, data.outcomes)
      if (issues.length > 0) return issues
      const team = data.team.id
      const id = deliverable?.id ?? store.newId()
      const links = contributionChanges({ deliverable: id, team, percents, seen, newId: store.newId })
      const command = {
        name: deliverable ? 'editRow' : 'addRow',
        values: { record: 'deliverable', name: fields.name },
      } as const
      const result = await act(
        save(store, command, [
          { record: 'deliverable', row: { id, team, ...fields }, base: deliverable?.hlc },
          ...links,
        ]),
        t(deliverable ? 'sprints.deliverable.changed' : 'sprints.deliverable.added', { name: fields.name }),
      )
      if (result.ok) {
        onAdded?.(id)
        onClose()
      }
      return issuesOf(result).map(issue => {
        const link = links[issue.index - 1]
        const outcome =
          link?.record === 'contribution' && 'outcome' in link.row ? link.row.outcome : undefined
        return outcome === undefined ? issue : { ...issue, path: percentField(outcome) }
      })
    },
  })
  return (
    <Dialog
      title={t(deliverable ? 'sprints.deliverable.edit' : 'sprints.deliverable.add')}
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      wide
    >
      <Form form={form}>
        <DeliverableFields form={form} data={data} phase={phase} />
        <Button type="submit">{t('sprints.save')}</Button>
      </Form>
    </Dialog>
  )
}
