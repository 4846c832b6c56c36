import { useState } from 'react'
import { phaseOn, proposedSpending } from '#core/rules/proposedSpending.ts'
import { deliverableDefaults, type Deliverable } from '#core/records/deliverable.ts'
import { useStore } from '#storage/useStore.ts'
import { save } from '#storage/save.ts'
import { useForm } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { outcomeNames } from '#features/sprints/outcomeNames.ts'
import { schemaFaults } from '#features/sprints/schemaFaults.ts'
import { useIssues } from '#ui/fields/issues.ts'
import { contributionChanges } from './contributionChanges.ts'
import { DeliverableFields } from './DeliverableFields.tsx'
import {
  deliverableForm,
  type DeliverableForm,
  deliverablePaths,
  percentField,
  readDeliverable,
} from './deliverableForm.ts'

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
      const team = data.team.id
      const id = deliverable?.id ?? store.newId()
      const expectation = deliverable?.expectation
      const row = { id, team, ...fields, ...(expectation && { expectation }) }
      if (issues.length > 0) return [...issues, ...schemaFaults('deliverable', row)]
      const links = contributionChanges({ deliverable: id, team, percents, seen, newId: store.newId })
      const command = {
        name: deliverable ? 'editRow' : 'addRow',
        values: { record: 'deliverable', name: fields.name },
      } as const
      const result = await act(
        save(store, command, [{ record: 'deliverable', row, base: deliverable?.hlc }, ...links]),
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
    <FormDialog<DeliverableForm>
      title={t(deliverable ? 'sprints.deliverable.edit' : 'sprints.deliverable.add')}
      form={form}
      labels={{
        name: t('sprints.deliverable.name'),
        live: t('sprints.deliverable.live'),
        ...Object.fromEntries([...outcomeNames(data)].map(([id, name]) => [percentField(id), name])),
        effortLeft: t('sprints.deliverable.effortLeft'),
        reuses: t('sprints.deliverable.reuses'),
        reusableBy: t('sprints.deliverable.reusableBy'),
        claimOutcome: t('sprints.claim.outcome'),
        claimPercent: t('sprints.claim.percent'),
        claimEvidence: t('sprints.claim.evidence'),
      }}
      onClose={onClose}
    >
      <DeliverableFields form={form} data={data} phase={phase} />
    </FormDialog>
  )
}
