import { classes } from '#ui/classes.ts'
import { useFormats } from '#ui/formats.ts'
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface InputProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly name?: string
  /** How much text is expected; the field is as wide. */
  readonly width?: 'full' | 'long' | 'medium' | 'short'
  readonly autoComplete?: string
  readonly readOnly?: boolean
}

interface Kind {
  readonly type?: 'text' | 'date' | 'datetime-local' | 'password'
  readonly inputMode?: 'decimal' | 'numeric'
  readonly prefix?: string
  readonly suffix?: string
}

function Input(props: InputProps & Kind) {
  const { id, value, onChange, width = 'full', prefix, suffix } = props
  const words = props.type === undefined && props.inputMode === undefined
  const input = (
    <input
      id={id}
      name={props.name ?? id}
      className={classes(
        'govuk-input',
        `sw-input--${width}`,
        props.error !== undefined && 'govuk-input--error',
      )}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      value={value}
      readOnly={props.readOnly}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck={words ? undefined : false}
      dir={words ? 'auto' : undefined}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error === undefined ? undefined : true}
      onChange={event => onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  )
  if (prefix === undefined && suffix === undefined) return <Field {...props}>{input}</Field>
  return (
    <Field {...props}>
      <div className="govuk-input__wrapper">
        {prefix !== undefined && (
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
        )}
        {input}
        {suffix !== undefined && (
          <div className="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        )}
      </div>
    </Field>
  )
}

export const TextField = (props: InputProps) => <Input {...props} />

export const PasswordField = (props: InputProps) => <Input {...props} type="password" />

/** A number as text: what was typed stays, so that what is wrong with it can be shown. */
export const NumberField = (props: InputProps & { readonly suffix?: string }) => (
  <Input width="short" {...props} inputMode="decimal" />
)

/** An amount as text, with the currency's sign before it; read it with `parseMoney`. */
export function MoneyField(props: InputProps) {
  const { currencySign } = useFormats()
  return <Input width="medium" {...props} inputMode="decimal" prefix={currencySign} />
}

/** A day, as an ISO text; empty where none is chosen. */
export const DateField = (props: InputProps) => <Input width="medium" {...props} type="date" />

/** A day and a time to the minute on the reader's own clock, as an ISO text; empty where it is not whole. */
export const MomentField = (props: InputProps) => <Input width="long" {...props} type="datetime-local" />
