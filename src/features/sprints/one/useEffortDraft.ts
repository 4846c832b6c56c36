import { useState } from 'react'
import { shareSprint } from '#core/costing/share.ts'
import type { Minor } from '#core/money.ts'
import type { EffortUnit } from '#core/records/effort.ts'
import type { OneSprintProps } from './oneSprintProps.ts'
import { useIssues } from '#ui/fields/issues.ts'
import { useTyped } from '#storage/drafts/useTyped.ts'
import { useStore } from '#storage/useStore.ts'
import { splitEffort } from '#storage/writes/effort.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { asEfforts, draftOf, inUnit, isAsStored, readDraft, sumOf } from './effortDraft.ts'

/** Id of the field that holds a deliverable's effort. */
export const fieldOf = (deliverable: string) => `effort-${deliverable}`

/** A sprint's efforts as typed, with the money that each would carry, and saving them as one command. */
export function useEffortDraft({ data, cost, act, readOnly }: OneSprintProps) {
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const issuesOf = useIssues()
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const [attempt, setAttempt] = useState(0)
  const { sprint, pricing } = cost
  const efforts = data.efforts.filter(effort => effort.sprint === sprint.id)
  const form = useTyped('effort', { about: sprint.id, isNothing: typed => isAsStored(typed, efforts) })
  const typed = readOnly ? undefined : form.typed
  const draft = typed ?? draftOf(efforts)
  const { parts, issues: unread } = readDraft(draft)
  const sum = sumOf(parts)
  const over = draft.unit === 'percent' && sum > 100
  // Below zero is refused when it is saved; until then it takes no part.
  const taken = parts.filter(({ amount }) => amount > 0)
  const shares =
    pricing.kind === 'priced' && !over
      ? shareSprint(pricing.price.total, asEfforts(taken, draft.unit, sprint.id, sprint.team))
      : undefined
  const sentence = ({ code, values }: FormIssue) => coded('issue', code, values)

  // Too much in all is about no one of them; anything else names the deliverable.
  const summarised = (issue: FormIssue) => {
    const name = data.deliverables.find(({ id }) => id === issue.path)?.name ?? ''
    return issue.code === 'effort-over-100'
      ? sentence(issue)
      : t('ui.at', { field: name, issue: sentence(issue) })
  }

  const withAmount =
    (deliverable: string, text: string) =>
    (now = draft) => ({ ...now, amounts: { ...now.amounts, [deliverable]: text } })

  const save = async () => {
    if (unread.length > 0) return unread
    const { unit, seen } = draft
    const saved = await act(
      splitEffort(store, { sprint, unit, parts, seen }),
      t('sprints.effort.saved', { n: sprint.number }),
    )
    if (saved.ok) form.forget()
    // A sum over 100 is the fault of every part of it: said once, at the first.
    const found = new Map(
      issuesOf(saved)
        .map(issue => ({ ...issue, path: parts[issue.index]?.deliverable ?? '' }))
        .toReversed()
        .map(issue => [issue.code === 'effort-over-100' ? issue.code : `${issue.path} ${issue.code}`, issue]),
    )
    return [...found.values()]
  }
  return {
    draft,
    dirty: typed !== undefined,
    sum,
    over,
    amounts: new Map<string, Minor>(
      shares?.deliverables.map(({ deliverable, amount }) => [deliverable, amount]),
    ),
    notLinked: shares?.notLinked,
    /** Deliverables that have effort, also where what it cost is not known. */
    worked: new Set(taken.map(({ deliverable }) => deliverable)),
    /** It was typed before the sprint was opened, and not saved. */
    back: typed !== undefined && form.back,
    type: (deliverable: string, text: string) => form.type(withAmount(deliverable, text)),
    /** Keeps what is being typed in a cell that is not left yet. */
    note: (deliverable: string, text: string) => form.note(withAmount(deliverable, text)),
    setUnit: (unit: EffortUnit) => form.type((now = draft) => inUnit(now, unit)),
    discard: () => {
      form.forget()
      setIssues([])
    },
    errorAt: (deliverable: string) => {
      const issue = issues.find(({ path }) => path === deliverable)
      return issue && sentence(issue)
    },
    errors: issues.map(issue => ({ text: summarised(issue), field: fieldOf(issue.path) })),
    attempt,
    submit: async () => {
      setIssues(await save())
      setAttempt(now => now + 1)
    },
  }
}

export type EffortForm = ReturnType<typeof useEffortDraft>
