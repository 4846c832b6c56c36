import { retroShown } from '#core/retro/shown.ts'
import { useDevice } from '#storage/live.ts'
import { useSharedDraft } from '#storage/drafts/useSharedDraft.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { Retro } from '#core/records/retro.ts'
import { NoRetro } from './stage/NoRetro.tsx'
import { RetroStart } from './stage/RetroStart.tsx'
import { Steps } from './Steps.tsx'
import { firstPlace, stepAfter } from './place.ts'
import './retro.scss'

interface RetroScreenProps extends TeamScreenProps {
  /** Of the sprint. */
  readonly id: string
}

/** The retro of a sprint, full screen: what it cost, what it bought, what changed, was it worth it, what we decide. */
export function RetroScreen({ id, ...props }: RetroScreenProps) {
  const { figures, data, readOnly } = props
  const cost = figures.cost.sprints.find(({ sprint }) => sprint.id === id)
  const retro = data.retros.find(({ sprint }) => sprint === id)
  if (!cost || (!retro && readOnly)) return <NoRetro />
  if (!retro) return <RetroStart {...props} cost={cost} />
  return <OneRetro {...props} cost={cost} retro={retro} />
}

interface OneRetroProps extends TeamScreenProps {
  readonly cost: SprintCost
  readonly retro: Retro
}

function OneRetro({ cost, retro, ...props }: OneRetroProps) {
  const { figures, data, readOnly } = props
  const device = useDevice()
  const kept = useSharedDraft('retroPlace', retro.id)
  if (kept.kind === 'loading' || device.kind === 'loading') return <Loading />
  const shown = retroShown(figures, retro)
  if (!shown) return <NoRetro />
  return (
    <Steps
      {...props}
      cost={cost}
      retro={retro}
      shown={shown}
      votes={data.votes.filter(vote => vote.retro === retro.id)}
      open={!readOnly && !retro.finished}
      keys={device.settings.shortcuts}
      place={kept.draft ?? firstPlace}
      stepBy={by => void kept.change((now = firstPlace) => ({ ...now, step: stepAfter(now, by) }))}
      move={to => void kept.change(now => ({ ...(now ?? firstPlace), ...to }))}
    />
  )
}
