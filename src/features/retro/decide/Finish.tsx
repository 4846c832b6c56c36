import { useState } from 'react'
import { cut } from '#core/retro/brief.ts'
import { begunIn, forgetBegun, type Begun } from '#storage/drafts/retroDrafts.ts'
import { useStore } from '#storage/useStore.ts'
import { finishRetro } from '#storage/writes/retro.ts'
import { returnFocus } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { SHORT_NAME } from '#features/retro/stage/room.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'

const countOf = ({ deliverables, decision }: Begun) => deliverables.length + (decision ? 1 : 0)

/** Nobody voted, decided or looked at what came back. */
const isEmpty = ({ data, retro, votes }: RetroProps) =>
  votes.length === 0 && !data.decisions.some(each => each.retro === retro.id || each.reviewed === retro.id)

/** Ends the retro; what was begun and would be lost with it, or that there is nothing in it, is said first. */
export function Finish(props: RetroProps) {
  const { data, retro, cost, act, today } = props
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const [begun, setBegun] = useState<Begun>()
  const [saidEmpty, setSaidEmpty] = useState(false)
  const asksEmpty = saidEmpty && !begun && isEmpty(props)
  const n = cost.sprint.number
  const nameOf = (id: string) =>
    cut(data.deliverables.find(each => each.id === id)?.name ?? t('retro.decide.gone'), SHORT_NAME)
  const finish = async () => {
    const now = await begunIn(store, retro.id)
    if (countOf(now) > (begun ? countOf(begun) : 0)) return setBegun(now)
    if (!begun && !asksEmpty && isEmpty(props)) return setSaidEmpty(true)
    const done = await act(finishRetro(store, retro, today), t('retro.finish.done', { n }))
    if (!done.ok) return undefined
    await forgetBegun(store, retro.id)
    return returnFocus(null)
  }
  return (
    <div className="sw-retro-finish">
      {begun && (
        <p role="alert">
          {begun.deliverables.length > 0 &&
            t('retro.finish.votes', { names: formats.list(begun.deliverables.map(nameOf)) })}{' '}
          {begun.decision && t('retro.finish.decision')}
        </p>
      )}
      {asksEmpty && <p role="alert">{t('retro.finish.empty')}</p>}
      <button type="button" className="sw-retro-go" onClick={() => void finish()}>
        {begun
          ? t('retro.finish.without', { n: countOf(begun) })
          : t(asksEmpty ? 'retro.finish.asItIs' : 'retro.finish')}
      </button>
    </div>
  )
}
