import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import { Fieldset, type FieldsetProps } from './Fieldset.tsx'

export interface Choice<V extends string = string> {
  readonly value: V
  readonly text: ReactNode
  readonly hint?: ReactNode
}

interface RadiosProps<V extends string> extends FieldsetProps {
  /** Empty where nothing is chosen yet. */
  readonly value: V | ''
  readonly options: readonly Choice<V>[]
  readonly onChange: (value: V) => void
  readonly inline?: boolean
}

/** One of a few. */
export function Radios<V extends string>(props: RadiosProps<V>) {
  const { id, value, options, onChange, inline = false } = props
  return (
    <Fieldset {...props}>
      <div className={classes('govuk-radios govuk-radios--small', inline && 'govuk-radios--inline')}>
        {options.map(option => {
          const itemId = `${id}-${option.value}`
          return (
            <div key={option.value} className="govuk-radios__item">
              <input
                id={itemId}
                name={id}
                type="radio"
                className="govuk-radios__input"
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint === undefined ? undefined : `${itemId}-item-hint`}
                onChange={() => onChange(option.value)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={itemId}>
                {option.text}
              </label>
              {option.hint !== undefined && (
                <div id={`${itemId}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {option.hint}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
