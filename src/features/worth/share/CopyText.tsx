import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { describedBy, Field } from '#ui/fields/Field.tsx'
import { useText } from '#ui/text.tsx'

interface CopyTextProps {
  readonly title: string
  readonly hint?: string
  readonly text: string
  readonly onClose: () => void
}

/** A text to take along: seen before it is copied, and there to be marked where the browser copies nothing. */
export function CopyText({ title, hint, text, onClose }: CopyTextProps) {
  const t = useText()
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  const field = { id: 'worth-copy', label: t('worth.copy.text'), hint }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={<Button onClick={() => void copy()}>{t('worth.copy')}</Button>}
    >
      <Field {...field}>
        <textarea
          id={field.id}
          className="govuk-textarea"
          rows={4}
          readOnly
          value={text}
          aria-describedby={describedBy(field)}
          onFocus={event => event.currentTarget.select()}
        />
      </Field>
      <p role="status">{copied !== undefined && t(`worth.copy.${copied}`)}</p>
    </Dialog>
  )
}
