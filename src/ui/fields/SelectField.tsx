import { classes } from '#ui/classes.ts'
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface SelectOption {
  readonly value: string
  readonly text: string
}

interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
}

export function SelectField(props: SelectFieldProps) {
  const { id, value, options, onChange, onBlur, error } = props
  return (
    <Field {...props}>
      <select
        id={id}
        name={id}
        className={classes('govuk-select', error !== undefined && 'govuk-select--error')}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={event => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
