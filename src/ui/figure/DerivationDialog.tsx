import type { Derivation } from '#core/explain/derivation.ts'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { DerivationView } from './DerivationView.tsx'
import { useValueWords } from './words.ts'

interface DerivationDialogProps {
  readonly derivation: Derivation
  readonly onClose: () => void
}

/** How a figure was worked out, over the page it stands on. */
export function DerivationDialog({ derivation, onClose }: DerivationDialogProps) {
  const { coded, all } = useValueWords()
  return (
    <Dialog
      title={coded('explain', `${derivation.figure}.title`, all(derivation.values))}
      onClose={onClose}
      wide
    >
      <DerivationView derivation={derivation} onLeave={onClose} />
    </Dialog>
  )
}
