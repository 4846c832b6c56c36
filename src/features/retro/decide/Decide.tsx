import { comesBack } from '#core/retro/comesBack.ts'
import { useStore } from '#storage/live.ts'
import { finishRetro } from '#storage/writes/retro.ts'
import { returnFocus } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { Share } from '#features/retro/share/Share.tsx'
import { ComesBack } from './ComesBack.tsx'
import { DecisionForm } from './DecisionForm.tsx'

const ROOM = 3

/** Step 5: what came back, what is decided now, and the end of the retro. */
export function Decide(props: RetroProps) {
  const { data, retro, cost, open, act, today, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const n = cost.sprint.number
  const decisions = data.decisions.filter(decision => decision.retro === retro.id)
  const back = comesBack(data.decisions, retro)
  const waiting = back.filter(({ reviewed }) => reviewed === undefined)
  const finish = async () => {
    const done = await act(finishRetro(store, retro, today), t('retro.finish.done', { n }))
    if (done.ok) returnFocus(null)
  }
  const older = decisions.length - ROOM
  return (
    <Page
      title={t('retro.page', { n, name: t('retro.step.5') })}
      heading={t('retro.decide.heading', { n: decisions.length, open: open ? 'yes' : 'no' })}
      focusKey="5"
    >
      <div className="sw-retro-halves">
        <div>
          {(open ? waiting : back).slice(0, 1).map(decision => (
            <ComesBack key={decision.id} {...props} decision={decision} more={waiting.length - 1} />
          ))}
          {decisions.length > 0 && (
            <ul className="sw-retro-decided">
              {decisions.slice(-ROOM).map(({ id, choice, text, ownerRole, due }) => (
                <li key={id}>
                  {t('retro.decision.line', {
                    choice,
                    text,
                    role: ownerRole,
                    due: due === undefined ? '' : formats.day(due),
                    dated: due === undefined ? 'no' : 'yes',
                  })}
                </li>
              ))}
            </ul>
          )}
          {open && back.length === 0 && decisions.length === 0 && <p>{t('retro.decide.what')}</p>}
          {older > 0 && <p>{t('retro.decide.more', { n: older })}</p>}
          {open && (
            <button type="button" className="sw-retro-go" onClick={() => void finish()}>
              {t('retro.finish')}
            </button>
          )}
          {!open && !readOnly && <Share {...props} />}
        </div>
        {open && <DecisionForm {...props} />}
      </div>
    </Page>
  )
}
