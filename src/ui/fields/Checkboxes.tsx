import type { ReactNode } from 'react'
import { Fieldset, type FieldsetProps } from './Fieldset.tsx'
import type { Choice } from './Radios.tsx'

interface BoxProps {
  readonly id: string
  readonly text: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Box({ id, text, hint, checked, onChange }: BoxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        id={id}
        name={id}
        type="checkbox"
        className="govuk-checkboxes__input"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-item-hint`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {text}
      </label>
      {hint !== undefined && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
  )
}

/** One yes or no. */
export function Checkbox(props: BoxProps) {
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Box {...props} />
      </div>
    </div>
  )
}

interface CheckboxesProps<V extends string> extends FieldsetProps {
  readonly value: readonly V[]
  readonly options: readonly Choice<V>[]
  readonly onChange: (value: V[]) => void
}

/** Any of a few; they come back in the order of the options. */
export function Checkboxes<V extends string>(props: CheckboxesProps<V>) {
  const { id, value, options, onChange } = props
  const change = (changed: V, checked: boolean) =>
    onChange(options.map(o => o.value).filter(v => (v === changed ? checked : value.includes(v))))
  return (
    <Fieldset {...props}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {options.map(option => (
          <Box
            key={option.value}
            id={`${id}-${option.value}`}
            text={option.text}
            hint={option.hint}
            checked={value.includes(option.value)}
            onChange={checked => change(option.value, checked)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
