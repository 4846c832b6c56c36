import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface ImportActionsProps {
  /** What the button says; without it there is nothing to bring in. */
  readonly confirm: string | undefined
  readonly disabled?: boolean
  readonly onConfirm: () => Promise<void>
  readonly onCancel: () => void
}

/** Brings in what is shown, once however often it is pressed, or leaves the file. */
export function ImportActions({ confirm, disabled = false, onConfirm, onCancel }: ImportActionsProps) {
  const t = useText()
  const [saving, setSaving] = useState(false)
  const press = async () => {
    if (saving) return
    setSaving(true)
    await onConfirm().finally(() => setSaving(false))
  }
  return (
    <>
      <p className="sw-note">{t('imports.untilThen')}</p>
      <div className="govuk-button-group">
        {confirm !== undefined && (
          <Button disabled={disabled || saving} onClick={() => void press()}>
            {confirm}
          </Button>
        )}
        <Button kind="secondary" onClick={onCancel}>
          {t('imports.close')}
        </Button>
      </div>
    </>
  )
}
