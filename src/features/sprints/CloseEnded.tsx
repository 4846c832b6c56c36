import { useState } from 'react'
import { sum } from '#core/money.ts'
import { useStore } from '#storage/useStore.ts'
import { closeSprints } from '#storage/writes/sprints.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { useFormats } from '#ui/formats.ts'
import { returnFocus } from '#ui/focus.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Closes every sprint that has ended and can be priced, in one action. */
export function CloseEnded({ data, figures, today, act }: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const [asking, setAsking] = useState(false)
  const ended = figures.cost.sprints.flatMap(({ sprint, status, pricing }) =>
    status !== 'closed' && sprint.to < today && pricing.kind === 'priced'
      ? [{ sprint, total: pricing.price.total }]
      : [],
  )
  if (ended.length === 0) return null
  const said = { n: ended.length, money: formats.money(sum(ended.map(({ total }) => total))) }
  const close = async () => {
    setAsking(false)
    const closed = await act(
      closeSprints(
        store,
        data.team.id,
        ended.map(({ sprint }) => sprint),
      ),
      t('sprints.closeEnded.done', said),
    )
    // The button goes with what it closes.
    if (closed.ok) returnFocus(null)
  }
  return (
    <div className="sw-section">
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t('sprints.closeEnded', said)}
      </Button>
      {asking && (
        <Confirm
          title={t('sprints.closeEnded.title', said)}
          action={t('sprints.closeEnded', said)}
          onConfirm={() => void close()}
          onClose={() => setAsking(false)}
        >
          <p>{t('sprints.close.what')}</p>
        </Confirm>
      )}
    </div>
  )
}
