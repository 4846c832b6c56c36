import { classes } from '#ui/classes.ts'
import { describedBy, Field, type FieldProps } from './Field.tsx'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly rows?: number
}

export function TextArea(props: TextAreaProps) {
  const { id, value, onChange, onBlur, rows = 3, error } = props
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={id}
        rows={rows}
        dir="auto"
        className={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={event => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
    </Field>
  )
}
