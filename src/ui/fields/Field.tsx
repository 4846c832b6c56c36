import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import { FieldError } from './FieldError.tsx'

export interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** A sentence that says what is wrong and what to do. */
  readonly error?: string | undefined
  /** The label is heard, not seen; only where a heading or a column says the same. */
  readonly labelHidden?: boolean
}

/** The ids of what describes a field, for aria-describedby. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined
}

/** A label, a hint, an error and the control between them. */
export function Field(props: FieldProps & { readonly children: ReactNode }) {
  const { id, label, hint, error, labelHidden = false, children } = props
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <label className={classes('govuk-label', labelHidden && 'govuk-visually-hidden')} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </div>
  )
}
