import { useState } from 'react'
import { classes } from '#ui/classes.ts'
import { describedBy, Field, type FieldProps } from './Field.tsx'

interface FilePickerProps extends FieldProps {
  /** ".json,.csv" */
  readonly accept?: string
  /** Says that a file may be dropped too, beside the field; without it none may. */
  readonly drop?: string
  readonly onFile: (file: File) => void
}

/** Opens a file of the reader's own; it stays on the device. */
export function FilePicker(props: FilePickerProps) {
  const { id, accept, drop, onFile, error } = props
  const [over, setOver] = useState(false)
  const input = (
    <input
      id={id}
      name={id}
      type="file"
      className="govuk-file-upload"
      accept={accept}
      aria-describedby={describedBy(props)}
      aria-invalid={error === undefined ? undefined : true}
      onChange={event => {
        const file = event.currentTarget.files?.[0]
        if (file) onFile(file)
        // So that choosing the same file again is a choice again.
        event.currentTarget.value = ''
      }}
    />
  )
  if (drop === undefined) return <Field {...props}>{input}</Field>
  return (
    <Field {...props}>
      <div
        className={classes('sw-drop', over && 'sw-drop--over')}
        onDragOver={event => {
          // Without this the browser would open the file in place of the page.
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer.files[0]
          if (file) onFile(file)
        }}
      >
        {input}
        <span className="sw-drop-words">{drop}</span>
      </div>
    </Field>
  )
}
