import type { ReactNode } from 'react'
import { workedOn } from '#core/retro/worked.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { WhyUnknown } from '#features/retro/WhyUnknown.tsx'

interface NothingToAskProps extends RetroProps {
  readonly title: string
  /** Past votes can be read all the same. */
  readonly toHindsight: ReactNode
}

/** Why there is no deliverable to ask about: nothing has effort, or the cost is not known or comes to nothing. */
export function NothingToAsk({ title, toHindsight, open, shown, cost, data }: NothingToAskProps) {
  const t = useText()
  const { id, number: n } = cost.sprint
  const idle = workedOn(data, id).made.length === 0
  const unknown = shown.cost.kind !== 'priced'
  if (!open)
    return (
      <Page title={title} heading={t('retro.worth.noVotes')} focusKey="4">
        <p className="sw-retro-lead">{t('retro.worth.noVotes.what')}</p>
        {toHindsight}
      </Page>
    )
  return (
    <Page title={title} heading={t(unknown ? 'retro.worth.noAmount' : 'retro.worth.nothing')} focusKey="4">
      <WhyUnknown cost={shown.cost} />
      {idle ? (
        <>
          <p className="sw-retro-lead">{t('retro.worth.nothing.noEffort', { n })}</p>
          <p>
            <a href={`#/sprints/${id}/effort`}>{t('retro.bought.toEffort', { n })}</a>
          </p>
        </>
      ) : (
        !unknown && <p className="sw-retro-lead">{t('retro.worth.nothing.what')}</p>
      )}
      {toHindsight}
    </Page>
  )
}
