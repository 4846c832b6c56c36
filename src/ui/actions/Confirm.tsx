import type { ReactNode } from 'react'
import { useText } from '#ui/text.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmProps {
  readonly title: ReactNode
  readonly action: string
  readonly warning?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before something that is not undone in one step. */
export function Confirm({ title, action, warning = false, onConfirm, onClose, children }: ConfirmProps) {
  const t = useText()
  return (
    <Dialog
      title={title}
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      actions={
        <Button kind={warning ? 'warning' : 'primary'} onClick={onConfirm}>
          {action}
        </Button>
      }
    >
      {children}
    </Dialog>
  )
}
