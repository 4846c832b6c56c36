import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react'
import type { Result } from '#core/result.ts'
import { Button } from '#ui/actions/Button.tsx'
import { ErrorSummary } from '#ui/fields/ErrorSummary.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { PasteReview } from './PasteReview.tsx'
import type { PasteChoices, PastePreview } from './preview.ts'

interface PasteTableProps<P extends PastePreview> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Reads the pasted text under the reader's choices; writes nothing. Failures are worded by `error.<code>`. */
  readonly read: (text: string, choices: PasteChoices) => Result<P>
  /** Only now is anything written. */
  readonly onConfirm: (preview: P) => void
  readonly onCancel: () => void
  /** Why it could not be saved. */
  readonly errors?: readonly string[]
}

const noChoices: PasteChoices = { mapping: {}, answers: {} }
const noErrors: readonly string[] = []

/** Takes a table pasted from a spreadsheet, shows what it would come to, and asks before anything is written. */
export function PasteTable<P extends PastePreview>(props: PasteTableProps<P>) {
  const { label, hint, read, onConfirm, onCancel, errors = noErrors } = props
  const t = useText()
  const coded = useCoded()
  const id = useId()
  const [text, setText] = useState('')
  const [choices, setChoices] = useState(noChoices)
  // A long table takes a moment to read; the field shows it at once.
  const settled = useDeferredValue(text)
  const result = useMemo(
    () => (settled.trim() === '' ? undefined : read(settled, choices)),
    [read, settled, choices],
  )
  const preview = result?.ok ? result.value : undefined
  const unread = result?.ok === false ? coded('error', result.error.code, result.error) : undefined

  const paste = (next: string) => {
    setText(next)
    setChoices(noChoices)
  }
  const map = (column: number, field: string) =>
    setChoices(now => ({ ...now, mapping: { ...now.mapping, [column]: field } }))
  const answer = (doubt: string, option: string) =>
    setChoices(now => ({ ...now, answers: { ...now.answers, [doubt]: option } }))

  return (
    <div className="sw-paste">
      <ErrorSummary errors={errors.map(error => ({ text: error, field: `${id}text` }))} />
      <TextArea
        id={`${id}text`}
        label={label}
        hint={hint}
        value={text}
        onChange={paste}
        rows={4}
        error={unread ?? (errors.join(' ') || undefined)}
      />
      <p role="status" className="sw-paste-count">
        {preview && t('ui.paste.counts', preview.counts)}
      </p>
      {preview && <PasteReview preview={preview} onMap={map} onAnswer={answer} />}
      <div className="govuk-button-group">
        {preview && preview.counts.ok > 0 && (
          <Button onClick={() => onConfirm(preview)}>
            {t('ui.paste.confirm', { n: preview.counts.ok })}
          </Button>
        )}
        <Button kind="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}
