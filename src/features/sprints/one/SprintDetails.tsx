import { useState } from 'react'
import type { OneSprintProps } from './oneSprintProps.ts'
import { namedErrors } from '#ui/fields/namedErrors.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { useLocation } from 'wouter'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { DateField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { useDetailsForm } from './useDetailsForm.ts'

/** Number, name, days, goal and notes. */
export function SprintDetails(props: OneSprintProps) {
  const { cost, readOnly } = props
  const t = useText()
  const { sprint } = cost
  const notes = sprint.notes !== '' && (
    <Section title={t('sprints.field.notes')}>
      <p>{sprint.notes}</p>
    </Section>
  )
  if (readOnly) return notes
  return (
    <>
      <div className="sw-screen-only">
        <DetailsForm {...props} />
      </div>
      <div className="sw-print-only" aria-hidden>
        {notes}
      </div>
    </>
  )
}

function DetailsForm({ cost: { sprint, status }, act }: OneSprintProps) {
  const t = useText()
  const form = useDetailsForm(sprint, act)
  const fields = ['number', 'name', 'from', 'to', 'goal', 'notes'] as const
  const labels = Object.fromEntries(fields.map(field => [field, t(`sprints.field.${field}`)]))
  return (
    <Section title={t('sprints.details.title')}>
      <Form form={{ ...form, errors: namedErrors(form, labels, t) }} label={t('sprints.details.title')}>
        <Columns kind="halves">
          <div>
            <NumberField label={t('sprints.field.number')} {...form.field('number')} />
            <TextField label={t('sprints.field.name')} width="long" {...form.field('name')} />
            <DateField
              label={t('sprints.field.from')}
              hint={status === 'closed' ? t('sprints.details.sealed') : undefined}
              {...form.field('from')}
            />
            <DateField label={t('sprints.field.to')} {...form.field('to')} />
          </div>
          <div>
            <TextArea label={t('sprints.field.goal')} {...form.field('goal')} />
            <TextArea label={t('sprints.field.notes')} rows={5} {...form.field('notes')} />
          </div>
        </Columns>
        <div className="govuk-button-group">
          <Button type="submit" kind="secondary">
            {t('ui.save')}
          </Button>
          {status !== 'closed' && <RemoveSprint sprint={sprint} act={act} />}
        </div>
      </Form>
    </Section>
  )
}

function RemoveSprint({ sprint, act }: Pick<OneSprintProps, 'act'> & Pick<OneSprintProps['cost'], 'sprint'>) {
  const t = useText()
  const store = useStore()
  const [, goTo] = useLocation()
  const [asking, setAsking] = useState(false)
  const n = sprint.number
  const remove = async () => {
    setAsking(false)
    const removed = await act(removeRow(store, 'sprint', sprint), t('sprints.removed', { n }))
    if (removed.ok) goTo('/sprints')
  }
  return (
    <>
      <Button kind="warning" onClick={() => setAsking(true)}>
        {t('sprints.removeOne', { n })}
      </Button>
      {asking && (
        <Confirm
          title={t('sprints.remove.title', { n })}
          action={t('sprints.removeOne', { n })}
          warning
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <p>{t('sprints.remove.what')}</p>
        </Confirm>
      )}
    </>
  )
}
