import { useState, type ReactNode } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Confirm } from '#ui/actions/Confirm.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/**
 * Asks before a deliverable goes, because its effort and its links go with it. `ask` opens; `dialog` is to be shown;
 * `onRemoved` takes the focus, which would go with the row.
 */
export function useRemoveDeliverable({ data, act }: TeamScreenProps, onRemoved: () => void) {
  const t = useText()
  const store = useStore()
  const [asked, setAsked] = useState<Deliverable>()
  const close = () => setAsked(undefined)
  const remove = async (deliverable: Deliverable) => {
    close()
    const said = t('sprints.deliverable.removed', { name: deliverable.name })
    const removed = await act(removeRow(store, 'deliverable', deliverable), said)
    if (removed.ok) onRemoved()
  }
  const dialog: ReactNode = asked && (
    <Confirm
      title={t('sprints.deliverable.remove.title', { name: asked.name })}
      action={t('sprints.deliverable.remove')}
      warning
      onConfirm={() => void remove(asked)}
      onClose={close}
    >
      <p>
        {t('sprints.deliverable.remove.what', {
          n: data.efforts.filter(({ deliverable }) => deliverable === asked.id).length,
        })}
      </p>
    </Confirm>
  )
  return { ask: setAsked, dialog }
}
