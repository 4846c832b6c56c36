import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { SetUpDraft, SetUpForm } from '#storage/drafts/shapes.ts'
import { keepDraft } from '#storage/drafts/drafts.ts'
import { useTyped } from '#storage/drafts/useTyped.ts'
import { useStore } from '#storage/useStore.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useIssues, useWordedIssues } from '#ui/fields/issues.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { readSetUp } from './readSetUp.ts'
import { asOn, emptySetUp, isUntouched } from './setUpForm.ts'
import type { Fault } from './typed.ts'

/** The set-up as typed, what is wrong with it since it was last sent, and sending it. */
export function useSetUp({ today, act }: ScreenProps, currencyOf: (form: SetUpForm) => Currency) {
  const store = useStore()
  const t = useText()
  const coded = useCoded()
  const withDays = useWordedIssues()
  const issuesOf = useIssues()
  const notify = useNotify()
  const [, go] = useLocation()
  const [empty] = useState(emptySetUp)
  const draft = useTyped('setUp', { about: '', isNothing: ({ form }) => isUntouched(form) })
  const formOf = (typed: SetUpDraft | undefined) =>
    typed === undefined || typed.on === today ? (typed?.form ?? empty) : asOn(typed.form, typed.on)
  const form = formOf(draft.typed)
  const changed = (change: Partial<SetUpForm>) => (typed: SetUpDraft | undefined) => ({
    on: today,
    form: { ...formOf(typed), ...change },
  })
  const [faults, setFaults] = useState<readonly (Omit<Fault, 'field' | 'label'> & Partial<Fault>)[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const read = readSetUp(form, today, currencyOf(form))

  const worded = ({ code, values, enter }: Pick<Fault, 'code' | 'values' | 'enter'>) =>
    enter && code === 'required' ? t(enter) : coded('issue', code, values)
  const named = ({ label, row, ...fault }: Partial<Fault> & Pick<Fault, 'code' | 'values'>) => {
    // What to enter names its field already.
    if (!label || (fault.enter && fault.code === 'required')) return worded(fault)
    const field = row === undefined ? t(label) : t('start.setup.cell', { column: t(label), row })
    return t('start.setup.at', { field, issue: worded(fault) })
  }

  const submit = async () => {
    // A second press while the first is being saved would set up two teams.
    if (busy) return
    setFaults(withDays(read.faults))
    setAttempt(n => n + 1)
    if (!read.input) return
    setBusy(true)
    const { name } = read.input.team
    const bringBack = async () => {
      const kept = await keepDraft(store, 'setUp', '', { on: today, form })
      if (kept.ok) go('/setup')
    }
    const saved = await act(
      setUpTeam(store, read.input, { today }),
      t('start.setup.done', { name }),
      () => void bringBack(),
    )
    if (!saved.ok) {
      setBusy(false)
      return setFaults(issuesOf(saved))
    }
    go('/')
    draft.forget()
  }

  const startAgain = () => {
    draft.forget()
    setFaults([])
    notify({ text: t('start.setup.emptied'), onUndo: () => draft.type(changed(form)) })
  }

  return {
    form,
    read,
    loading: draft.loading,
    /** It was typed before the page was opened, and not saved. */
    back: draft.back,
    startAgain,
    set: (change: Partial<SetUpForm>) => draft.type(changed(change)),
    /** Keeps what is being typed in a cell that is not left yet. */
    note: (change: Partial<SetUpForm>) => draft.note(changed(change)),
    /** The sentence at a field. */
    error: (field: string) => {
      const fault = faults.find(found => found.field === field)
      return fault && worded(fault)
    },
    state: {
      errors: faults.map(fault => ({ text: named(fault), field: fault.field })),
      attempt,
      submit,
    },
    busy,
  }
}

export type SetUp = ReturnType<typeof useSetUp>

/** What each part of the page is given. */
export interface PartProps {
  readonly setUp: SetUp
  readonly today: IsoDate
}
