import { useLocation } from 'wouter'
import type { SprintCost } from '#core/costing/types.ts'
import { useDevice } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { openRetro } from '#storage/writes/retro.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'
import { useLooks } from './useLooks.ts'
import { useRetroKeys } from './useRetroKeys.ts'

interface RetroStartProps extends TeamScreenProps {
  readonly cost: SprintCost
}

/** Before a retro is opened: what it is of, and what to know of it. */
export function RetroStart(props: RetroStartProps) {
  const { cost, data, today, act } = props
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const device = useDevice()
  const [, go] = useLocation()
  const looks = useLooks()
  const { sprint, status } = cost
  const n = sprint.number
  const keys = device.kind === 'ready' && device.settings.shortcuts
  const start = () => void act(openRetro(store, sprint, today), t('retro.opened', { n }))
  const leave = () => go(`/sprints/${sprint.id}`)
  useRetroKeys(keys, {
    arrowright: start,
    escape: leave,
    l: looks.switchTheme,
    f: looks.switchFrame,
  })
  return (
    <Stage cost={cost} data={data} foot={<Foot keys={keys} next={start} leave={leave} looks={looks} />}>
      <Page title={t('retro.title', { n })} heading={t('retro.start.title', { n })} focusKey="start">
        <p className="sw-retro-lead">{t('retro.start.what')}</p>
        {status !== 'closed' && (
          <p>
            {t('retro.start.notClosed', {
              to: formats.date(sprint.to),
              over: sprint.to < today ? 'yes' : 'no',
            })}
          </p>
        )}
        <button type="button" className="sw-retro-go" onClick={start}>
          {t('retro.start.open', { n })}
        </button>
      </Page>
    </Stage>
  )
}
