import { useId, type KeyboardEvent } from 'react'
import { classes } from '#ui/classes.ts'
import type { SelectOption } from '#ui/fields/SelectField.tsx'
import { type CommitCell, useCell } from './useCell.ts'

interface CellProps {
  /** For an error summary's link to lead to. */
  readonly id?: string
  /** What is wrong since the form around the table was last sent; the cell's own error goes first. */
  readonly error?: string | undefined
  /** Column and row, for those who listen: "Goal, sprint 4". */
  readonly label: string
  readonly value: string
  /** Called when the cell is left with another value; a sentence comes back where it cannot be saved. */
  readonly onCommit: CommitCell
  readonly readOnly?: boolean
}

interface CellInputProps extends CellProps {
  /** Called as it is typed, before the cell is left: for a form that keeps what is not saved yet. */
  readonly onType?: (text: string) => void
  /** `lines`: a text that is shown in as many lines as it needs. */
  readonly kind?: 'text' | 'lines' | 'number' | 'date'
}

interface CellErrorProps {
  readonly id: string
  readonly error: string | undefined
  /** Said at once; not where a summary has said it already. */
  readonly interrupts?: boolean
}

function CellError({ id, error, interrupts = true }: CellErrorProps) {
  if (error === undefined) return null
  return (
    <span id={id} role={interrupts ? 'alert' : undefined} className="govuk-error-message sw-cell-error">
      {error}
    </span>
  )
}

/** A text, a number or a date in a table. Saved when it is left; Escape takes it back. */
export function CellInput(props: CellInputProps) {
  const { label, value, onCommit, onType, kind = 'text', readOnly = false } = props
  const id = useId()
  const cell = useCell(value, onCommit)
  if (readOnly) return <span>{value}</span>
  const error = cell.error ?? props.error
  const type = (text: string) => {
    cell.type(text)
    onType?.(text)
  }
  const shared = {
    id: props.id,
    className: classes(
      'govuk-input sw-cell-input',
      `sw-cell-input--${kind}`,
      error !== undefined && 'govuk-input--error',
    ),
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': error === undefined ? undefined : id,
    value: cell.shown,
    onBlur: () => void cell.commit(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !cell.dirty) return
      // A dialog around the table stays open: Escape was for the cell.
      event.preventDefault()
      event.stopPropagation()
      cell.revert()
      onType?.(value)
    },
  }
  return (
    <>
      {kind === 'lines' ? (
        <textarea
          {...shared}
          rows={1}
          // One text, however many lines it is shown in.
          onChange={event => type(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        />
      ) : (
        <input
          {...shared}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          onChange={event => type(event.currentTarget.value)}
        />
      )}
      <CellError id={id} error={error} interrupts={cell.error !== undefined} />
    </>
  )
}

interface CellSelectProps extends CellProps {
  readonly options: readonly SelectOption[]
}

/** One of a few, in a table. Saved at once. */
export function CellSelect(props: CellSelectProps) {
  const { label, value, options, onCommit, readOnly = false } = props
  const id = useId()
  const cell = useCell(value, onCommit)
  if (readOnly) return <span>{options.find(o => o.value === value)?.text}</span>
  const error = cell.error ?? props.error
  return (
    <>
      <select
        id={props.id}
        className="govuk-select sw-cell-select"
        aria-label={label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : id}
        value={cell.shown}
        onChange={event => {
          cell.type(event.currentTarget.value)
          void cell.commit(event.currentTarget.value)
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <CellError id={id} error={error} interrupts={cell.error !== undefined} />
    </>
  )
}
