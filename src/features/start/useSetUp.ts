import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Currency } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { CheckFailure } from '#storage/checking/check.ts'
import { useStore } from '#storage/live.ts'
import { remember } from '#storage/remember.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { useFormats } from '#ui/formats.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { readSetUp } from './readSetUp.ts'
import { emptySetUp, type SetUpForm } from './setUpForm.ts'
import type { Fault } from './typed.ts'

/** What saving said against it, besides what the form looks after itself. */
const refused = (error: { readonly code: string }): readonly Omit<Fault, 'field' | 'label'>[] =>
  error.code === 'invalid' ? (error as CheckFailure).issues : []

/** The set-up as typed, what is wrong with it since it was last sent, and sending it. */
export function useSetUp({ today, act }: ScreenProps, currencyOf: (form: SetUpForm) => Currency) {
  const store = useStore()
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const [, go] = useLocation()
  const [form, setForm] = useState(emptySetUp)
  const [faults, setFaults] = useState<readonly (Omit<Fault, 'field' | 'label'> & Partial<Fault>)[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const read = readSetUp(form, today, currencyOf(form))

  const worded = ({ code, values = {}, enter }: Pick<Fault, 'code' | 'values' | 'enter'>) => {
    if (enter && code === 'required') return t(enter)
    return coded(
      'issue',
      code,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => {
          const date = IsoDate.safeParse(value)
          return [key, date.success ? formats.date(date.data) : value]
        }),
      ),
    )
  }
  const named = ({ label, row, ...fault }: Partial<Fault> & Pick<Fault, 'code' | 'values'>) => {
    // What to enter names its field already.
    if (!label || (fault.enter && fault.code === 'required')) return worded(fault)
    const field = row === undefined ? t(label) : t('start.setup.cell', { column: t(label), row })
    return t('start.setup.at', { field, issue: worded(fault) })
  }

  const submit = async () => {
    // A second press while the first is being saved would set up two teams.
    if (busy) return
    setFaults(read.faults)
    setAttempt(n => n + 1)
    if (!read.input) return
    setBusy(true)
    const { name } = read.input.team
    const saved = await act(setUpTeam(store, read.input, { today }), t('start.setup.done', { name }))
    if (!saved.ok) {
      setBusy(false)
      return setFaults(refused(saved.error))
    }
    await remember(store, { team: saved.value.team })
    go('/')
  }

  return {
    form,
    read,
    set: (change: Partial<SetUpForm>) => setForm(now => ({ ...now, ...change })),
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
