import type { ReactNode } from 'react'
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
  return (
    <Dialog
      title={title}
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
