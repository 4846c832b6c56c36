import { useEffect, useRef } from 'react'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { Button } from './Button.tsx'

interface UnsavedProps {
  /** Answers were chosen rather than typed. */
  readonly answers?: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks whether what was typed may be lost; the answer that loses nothing has the focus. */
export function Unsaved({ answers = false, onStay, onLeave }: UnsavedProps) {
  const t = useText()
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    stay.current?.scrollIntoView?.({ block: 'nearest' })
    stay.current?.focus()
  }, [])
  return (
    <Panel
      kind="attention"
      title={t(answers ? 'ui.unsaved.answers' : 'ui.unsaved.title')}
      actions={
        <>
          <Button ref={stay} kind="secondary" onClick={onStay}>
            {t(answers ? 'ui.unsaved.stayHere' : 'ui.unsaved.stay')}
          </Button>
          <Button kind="warning" onClick={onLeave}>
            {t('ui.unsaved.leave')}
          </Button>
        </>
      }
    />
  )
}
