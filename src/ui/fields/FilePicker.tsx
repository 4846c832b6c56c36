import { describedBy, Field, type FieldProps } from './Field.tsx'

interface FilePickerProps extends FieldProps {
  /** ".json,.csv" */
  readonly accept?: string
  readonly onFile: (file: File) => void
}

/** Opens a file of the reader's own; it stays on the device. */
export function FilePicker(props: FilePickerProps) {
  const { id, accept, onFile, error } = props
  return (
    <Field {...props}>
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
    </Field>
  )
}
