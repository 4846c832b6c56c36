import { deliverableDefaults, DeliverableKind, type Expectation } from '#core/records/deliverable.ts'
import { phaseOn, proposedSpending } from '#core/rules/proposedSpending.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useStore } from '#storage/useStore.ts'
import { addAsked } from '#storage/writes/deliverable.ts'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useForm } from '#ui/fields/form.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

interface SaveDialogProps extends Pick<ScreenProps, 'act' | 'today'> {
  readonly data: TeamData
  readonly name: string
  readonly kind: DeliverableKind
  readonly expectation?: Expectation
  readonly onClose: () => void
  /** Told of its id. */
  readonly onSaved: (id: string) => void
}

/** What only tells or talks of a thing is no asset. */
const neverCapital: readonly string[] = ['document', 'meeting', 'research']

type Fields = { readonly name: string; readonly kind: string }

/** What was asked about, kept as a deliverable of the team with what is expected of it. */
export function SaveDialog({ data, act, today, expectation, onClose, onSaved, ...initial }: SaveDialogProps) {
  const t = useText()
  const store = useStore()
  const issuesOf = useIssues()
  const outcome = data.outcomes.find(({ id }) => id === expectation?.outcome)
  const metric = data.metrics.find(({ id }) => id === outcome?.metric)
  const form = useForm<Fields>({
    initial: { name: initial.name, kind: initial.kind },
    onSubmit: async values => {
      const id = store.newId()
      const proposed = proposedSpending(phaseOn(data.team, today)) ?? deliverableDefaults.spending
      const result = await act(
        addAsked(store, {
          id,
          team: data.team.id,
          name: values.name,
          kind: DeliverableKind.parse(values.kind),
          spending: neverCapital.includes(values.kind) ? 'resource' : proposed,
          ...(expectation && { expectation }),
        }),
        t('worth.saved', { name: values.name.trim(), team: data.team.name }),
      )
      if (result.ok) {
        onSaved(id)
        onClose()
      }
      return issuesOf(result)
    },
  })
  return (
    <FormDialog<Fields>
      title={t('worth.save.title', { team: data.team.name })}
      form={form}
      labels={{ name: t('worth.save.name'), kind: t('worth.save.kind') }}
      onClose={onClose}
    >
      <TextField label={t('worth.save.name')} {...form.field('name')} />
      <SelectField
        label={t('worth.save.kind')}
        options={DeliverableKind.options.map(value => ({ value, text: t(`sprints.kind.${value}`) }))}
        {...form.field('kind')}
      />
      {metric && <p>{t('worth.save.linked', { outcome: metric.name })}</p>}
      <p className="sw-note">{t('worth.save.noCost', { expected: expectation ? 'yes' : 'no' })}</p>
    </FormDialog>
  )
}
