import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import { describedBy } from './Field.tsx'
import { FieldError } from './FieldError.tsx'

export interface FieldsetProps {
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly legendHidden?: boolean
}

/** Controls that answer one question together. */
export function Fieldset(props: FieldsetProps & { readonly children: ReactNode }) {
  const { id, legend, hint, error, legendHidden = false, children } = props
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <fieldset id={id} className="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend className={classes('govuk-fieldset__legend', legendHidden && 'govuk-visually-hidden')}>
          {legend}
        </legend>
        {hint !== undefined && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <FieldError id={`${id}-error`} error={error} />
        {children}
      </fieldset>
    </div>
  )
}
