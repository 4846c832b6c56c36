import { endedSprints } from '#core/costing/sprintCost.ts'
import { useStore } from '#storage/live.ts'
import { closeEndedSprints } from '#storage/writes/sprints.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Sprints that ended and are not closed, where there are several: closed in one action, with one undo. */
export function EndedSprints({ data, today, act }: TeamScreenProps) {
  const t = useText()
  const store = useStore()
  const n = endedSprints(data.sprints, today).length
  if (n < 2) return null
  return (
    <Panel kind="attention" title={t('sprints.ended', { n })}>
      <p>{t('sprints.ended.what')}</p>
      <Button
        kind="secondary"
        small
        onClick={() =>
          void act(closeEndedSprints(store, data.team.id, today), t('sprints.ended.done', { n }))
        }
      >
        {t('sprints.ended.close', { n })}
      </Button>
    </Panel>
  )
}
