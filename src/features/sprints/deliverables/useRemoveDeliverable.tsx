import { useState, type ReactNode } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { useStore } from '#storage/live.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Confirm } from '#ui/actions/Confirm.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Asks before a deliverable goes, because its effort and its links go with it. `ask` opens; `dialog` is to be shown. */
export function useRemoveDeliverable({ data, act }: TeamScreenProps) {
  const t = useText()
  const store = useStore()
  const [asked, setAsked] = useState<Deliverable>()
  const close = () => setAsked(undefined)
  const dialog: ReactNode = asked && (
    <Confirm
      title={t('sprints.deliverable.remove.title', { name: asked.name })}
      action={t('sprints.deliverable.remove')}
      warning
      onConfirm={() => {
        close()
        void act(
          removeRow(store, 'deliverable', asked),
          t('sprints.deliverable.removed', { name: asked.name }),
        )
      }}
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
