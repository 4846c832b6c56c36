import { useState } from 'react'
import { comesBack } from '#core/retro/comesBack.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { Share } from '#features/retro/share/Share.tsx'
import { usePage } from '#features/retro/stage/usePage.ts'
import { ComesBack } from './ComesBack.tsx'
import { Decided } from './Decided.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { Finish } from './Finish.tsx'
import { LookedAt } from './LookedAt.tsx'

/** Rows that have room, and letters in a line of the two columns: beside the form, and over the whole width. */
const HALF = { room: 6.5, letters: [24, 14] } as const
const WHOLE = { room: 8, letters: [56, 28] } as const

const views = ['decided', 'back'] as const

/** Step 5: what came back, what is decided now, and the end of the retro. */
export function Decide(props: RetroProps) {
  const { data, retro, cost, open } = props
  const t = useText()
  const [list, setList] = useState(false)
  const [view, setView] = useState<(typeof views)[number]>()
  const decisions = data.decisions.filter(decision => decision.retro === retro.id)
  const n = decisions.length
  const back = comesBack(data.decisions, retro)
  const waiting = back.filter(({ reviewed }) => reviewed === undefined)
  const looked = back.filter(({ reviewed }) => reviewed !== undefined)
  const { page: first, ...pages } = usePage(waiting)
  const heading = t('retro.decide.heading', { n, open: open ? 'yes' : 'no' })
  const page = {
    title: t('retro.page', { n: cost.sprint.number, name: t('retro.step.5') }),
    heading,
    focusKey: '5',
  }
  if (!open) {
    const shown = view ?? (n === 0 && looked.length > 0 ? 'back' : 'decided')
    return (
      <Page {...page}>
        {n > 0 && looked.length > 0 && (
          <div className="sw-retro-ways" role="group" aria-label={t('retro.hindsight.shown')}>
            {views.map(name => (
              <button key={name} type="button" aria-pressed={name === shown} onClick={() => setView(name)}>
                {t(`retro.decide.view.${name}`)}
              </button>
            ))}
          </div>
        )}
        {shown === 'decided' && <Decided {...props} {...WHOLE} decisions={decisions} />}
        {shown === 'back' && <LookedAt {...props} decisions={looked} />}
        <Share {...props} />
      </Page>
    )
  }
  const card = first !== undefined && !list
  return (
    <Page {...page}>
      <div className="sw-retro-halves">
        <div>
          {card && <ComesBack {...props} decision={first} pages={pages} heading={heading} />}
          {!card && <Decided {...props} {...HALF} decisions={decisions} />}
          {first && n > 0 && (
            <p>
              <button type="button" className="sw-retro-link" onClick={() => setList(!list)}>
                {list ? t('retro.decide.card') : t('retro.decide.list', { n })}
              </button>
            </p>
          )}
          {back.length === 0 && n === 0 && <p>{t('retro.decide.what')}</p>}
          <Finish {...props} />
        </div>
        <DecisionForm {...props} />
      </div>
    </Page>
  )
}
