import type { Failure } from '#core/result.ts'
import type { StaleFailure } from '#storage/change.ts'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { StaleDialog } from './StaleDialog.tsx'

interface FailureDialogProps {
  readonly failure: Failure
  readonly onClose: () => void
}

/** Why nothing was saved, and what to do. */
export function FailureDialog({ failure, onClose }: FailureDialogProps) {
  const t = useText()
  const coded = useCoded()
  if (failure.code === 'stale') return <StaleDialog stale={failure as StaleFailure} onClose={onClose} />
  return (
    <Dialog title={t('app.failure.title')} onClose={onClose}>
      <p>{coded('error', failure.code, failure)}</p>
    </Dialog>
  )
}
