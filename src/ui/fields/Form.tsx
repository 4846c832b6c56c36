import type { ReactNode } from 'react'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormState } from './form.ts'

interface FormProps {
  readonly form: FormState
  /** Names the form among others on a page. */
  readonly label?: string
  readonly children: ReactNode
}

/** A form with its error summary. Enter in a field submits it. */
export function Form({ form, label, children }: FormProps) {
  return (
    <form
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
