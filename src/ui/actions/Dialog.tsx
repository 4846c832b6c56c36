import { useEffect, useId, useRef, type ReactNode } from 'react'
import { returnFocus } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'
import { Button } from './Button.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useLeaving } from './useLeaving.ts'

interface DialogProps {
  readonly title: ReactNode
  /** Asked for by Escape and by the last button; the owner stops rendering the dialog. */
  readonly onClose: () => void
  /** Buttons at the foot, before the one that closes. */
  readonly actions?: ReactNode
  /** "Close" where nothing else is said. */
  readonly closeLabel?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. Focus stays in it, and goes back to where it was. */
export function Dialog({ title, onClose, actions, closeLabel, wide = false, children }: DialogProps) {
  const t = useText()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const leaving = useLeaving(onClose)

  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    headingRef.current?.focus()
    return () => {
      dialog?.close()
      returnFocus(opener)
    }
  }, [])

  return (
    <dialog
      ref={ref}
      className={wide ? 'sw-dialog sw-dialog--wide' : 'sw-dialog'}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        leaving.close()
      }}
      onChange={leaving.note}
    >
      <h2 id={id} ref={headingRef} tabIndex={-1} className="sw-h2">
        {title}
      </h2>
      {children}
      {leaving.asked && <Unsaved onStay={leaving.stay} onLeave={leaving.leave} />}
      <div className="govuk-button-group sw-dialog-actions">
        {actions}
        <Button kind="secondary" onClick={leaving.close}>
          {closeLabel ?? t('ui.close')}
        </Button>
      </div>
    </dialog>
  )
}
