import { BothVersions } from '#features/data/history/BothVersions.tsx'
import { overwrite } from '#storage/writes/overwrite.ts'
import { useStore } from '#storage/useStore.ts'
import type { StaleFailure } from '#storage/change.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { useText } from '#ui/text.tsx'
import { useActs } from './acts.ts'

interface StaleDialogProps {
  readonly stale: StaleFailure
  readonly onClose: () => void
}

/** A row was changed elsewhere meanwhile: both versions side by side, and the choice between them. */
export function StaleDialog({ stale, onClose }: StaleDialogProps) {
  const t = useText()
  const store = useStore()
  const { act } = useActs()
  const useMine = () => {
    onClose()
    void act(overwrite(store, stale), t('app.stale.done'))
  }
  return (
    <Dialog
      title={t('app.stale.title')}
      wide
      onClose={onClose}
      actions={<Button onClick={useMine}>{t('app.stale.useMine')}</Button>}
    >
      <p>{t('app.stale.what')}</p>
      <BothVersions rows={stale.rows} />
    </Dialog>
  )
}
