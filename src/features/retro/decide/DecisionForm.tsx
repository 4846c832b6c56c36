import { useState } from 'react'
import { Choice } from '#core/records/decision.ts'
import { IsoDate } from '#core/records/fields.ts'
import { workedOn } from '#core/retro/worked.ts'
import { proposals } from '#core/worth/proposal.ts'
import type { DecisionDraft } from '#storage/drafts/shapes.ts'
import { useTyped } from '#storage/drafts/useTyped.ts'
import { useStore } from '#storage/useStore.ts'
import { decide } from '#storage/writes/retro.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { DateField, TextField } from '#ui/fields/Input.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { focusById } from '#ui/focus.ts'
import { useCoded, useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'

const empty: DecisionDraft = { deliverable: '', choice: 'continue', text: '', ownerRole: '', due: '' }
const isNothing = (draft: DecisionDraft) => JSON.stringify(draft) === JSON.stringify(empty)

/** A decision: continue, change or stop, in the team's words, who sees to it, and when a reading will tell. */
export function DecisionForm({ data, retro, today, act }: RetroProps) {
  const t = useText()
  const coded = useCoded()
  const issuesOf = useIssues()
  const store = useStore()
  const { typed = empty, type, forget } = useTyped('decision', { about: retro.id, isNothing })
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const set = (field: keyof DecisionDraft) => (text: string) =>
    type(now => ({ ...(now ?? empty), [field]: text }))
  // The reading that the deliverable's outcome awaits is the one that will tell, until another day is given.
  const choose = (deliverable: string) => {
    const [first] = proposals(data, deliverable, today).serves
    type((now = empty) => ({ ...now, deliverable, due: now.due === '' ? (first?.due ?? '') : now.due }))
  }
  const field = (name: keyof DecisionDraft) => {
    const issue = issues.find(({ path }) => path === name)
    return {
      id: `retro-decision-${name}`,
      value: typed[name],
      error: issue && coded('issue', issue.code, issue.values),
      onChange: set(name),
    }
  }
  const fail = (found: readonly FormIssue[]) => {
    setIssues(found)
    const [first] = found
    if (first) focusById(`retro-decision-${first.path}`)
  }
  const submit = async () => {
    const choice = Choice.safeParse(typed.choice)
    const due = IsoDate.safeParse(typed.due)
    const faults: FormIssue[] = [
      ...(typed.text.trim() === '' ? [{ path: 'text', code: 'decision-without-words' }] : []),
      ...(typed.ownerRole.trim() === '' ? [{ path: 'ownerRole', code: 'required' }] : []),
    ]
    if (faults.length > 0 || !choice.success) return fail(faults)
    const decision = {
      choice: choice.data,
      text: typed.text.trim(),
      ownerRole: typed.ownerRole.trim(),
      ...(due.success && { due: due.data }),
      ...(typed.deliverable !== '' && { deliverable: typed.deliverable }),
    }
    const result = await act(decide(store, retro, decision, today), t('retro.decide.done'))
    if (!result.ok) return fail(issuesOf(result))
    setIssues([])
    forget()
    return focusById('retro-decision-text')
  }
  return (
    <form
      className="sw-retro-card sw-retro-form sw-retro-decision"
      aria-label={t('retro.decide.new')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <SelectField
        {...field('choice')}
        label={t('retro.decide.choice')}
        options={Choice.options.map(choice => ({ value: choice, text: t(`retro.choice.${choice}`) }))}
      />
      <SelectField
        {...field('deliverable')}
        label={t('retro.decide.about')}
        onChange={choose}
        options={[
          { value: '', text: t('retro.decide.all') },
          ...workedOn(data, retro.sprint).made.map(({ deliverable: { id, name } }) => ({
            value: id,
            text: name,
          })),
        ]}
      />
      <TextField {...field('text')} label={t('retro.decide.text')} />
      <TextField {...field('ownerRole')} label={t('retro.decide.owner')} />
      <DateField {...field('due')} label={t('retro.decide.due')} hint={t('retro.decide.due.hint')} />
      <button type="submit" className="govuk-button">
        {t('retro.decide.keep')}
      </button>
    </form>
  )
}
