import type { ReactNode } from 'react'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormState } from './form.ts'

interface FormProps {
  readonly form: FormState
  /** For a button that stands outside of it. */
  readonly id?: string
  /** Names the form among others on a page. */
  readonly label?: string
  readonly children: ReactNode
}

/** A form with its error summary. Enter in a field submits it. */
export function Form({ form, id, label, children }: FormProps) {
  return (
    <form
      id={id}
      noValidate
      aria-label={label}
      onSubmit={event => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
    </form>
  )
}
