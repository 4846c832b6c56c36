import { useId, useRef, useState } from 'react'
import { useCoded } from '#ui/text.tsx'
import type { SummaryError } from './ErrorSummary.tsx'

/** A fault as core, storage and zod name it. Its sentence is `issue.<code>`. */
export interface FormIssue {
  /** The field of the record: `name`, `money.net`. */
  readonly path: string
  readonly code: string
  readonly values?: Readonly<Record<string, unknown>> | undefined
}

type FormValues = Readonly<Record<string, string | boolean | readonly string[]>>
type KeyOf<V, T> = { [K in keyof V & string]: V[K] extends T ? K : never }[keyof V & string]

interface FormOptions<V extends FormValues> {
  readonly initial: V
  /** Saves; the faults that come back are shown, none means that it was saved. */
  readonly onSubmit: (values: V) => readonly FormIssue[] | Promise<readonly FormIssue[]>
  /** Hears every change, to keep what is typed. */
  readonly onType?: (values: V) => void
  /** Which field of the form shows a path of the record, where the names differ: `{ 'money.net': 'amount' }`. */
  readonly paths?: Readonly<Record<string, keyof V & string>>
}

// 'money.vat.recoverable' is shown at 'money.vat' or 'money' where it has no field of its own.
function fieldOf(path: string, has: (name: string) => string | undefined): string | undefined {
  const found = has(path)
  if (found !== undefined || !path.includes('.')) return found
  return fieldOf(path.slice(0, path.lastIndexOf('.')), has)
}

/** The state of a form: texts as typed, the faults of the last attempt, and props for its fields. */
export function useForm<V extends FormValues>({ initial, onSubmit, onType, paths = {} }: FormOptions<V>) {
  const coded = useCoded()
  const formId = useId()
  const [values, setValues] = useState(initial)
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [bug, setBug] = useState<{ readonly thrown: unknown } | undefined>()
  // What is thrown while saving is a bug: the error boundary shows it.
  if (bug) throw bug.thrown

  const idOf = (name: string) => `${formId}${name}`
  const nameOf = (path: string) => fieldOf(path, p => paths[p] ?? (p in initial ? p : undefined))
  const sentence = (issue: FormIssue) => coded('issue', issue.code, issue.values)
  const errorOf = (name: string) => {
    const issue = issues.find(i => nameOf(i.path) === name)
    return issue && sentence(issue)
  }
  const errors: SummaryError[] = issues.map(issue => {
    const name = nameOf(issue.path)
    return { text: sentence(issue), field: name === undefined ? undefined : idOf(name) }
  })

  // Two changes in one event build on each other.
  const latest = useRef(initial)
  const change = (values: V) => {
    latest.current = values
    setValues(values)
    onType?.(values)
  }
  const set = <K extends keyof V>(name: K, value: V[K]) => change({ ...latest.current, [name]: value })
  const field = <K extends keyof V & string>(name: K) => ({
    id: idOf(name),
    name,
    error: errorOf(name),
    value: values[name],
    onChange: (value: V[K]) => set(name, value),
  })

  const submit = async () => {
    // A second press while the first is being saved would save twice.
    if (busy) return
    setBusy(true)
    try {
      setIssues(await onSubmit(values))
      setAttempt(n => n + 1)
    } catch (thrown) {
      setBug({ thrown })
    } finally {
      setBusy(false)
    }
  }

  return {
    values,
    set,
    /** Props of a field, radios or checkboxes: `<TextField label=… {...form.field('name')} />`. */
    field,
    /** Props of a single checkbox. */
    box: (name: KeyOf<V, boolean>) => ({
      id: idOf(name),
      checked: values[name] === true,
      onChange: (checked: boolean) => change({ ...latest.current, [name]: checked }),
    }),
    reset: (to: V = initial) => {
      latest.current = to
      setValues(to)
      setIssues([])
    },
    setIssues,
    errors,
    attempt,
    busy,
    submit,
  }
}

export type FormState = Pick<ReturnType<typeof useForm>, 'errors' | 'attempt' | 'submit'>
