import type { Decision } from '#core/records/decision.ts'
import { cut, wordsIn } from '#core/retro/brief.ts'
import { useStore } from '#storage/useStore.ts'
import { reviewDecision } from '#storage/writes/retro.ts'
import { returnFocus } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { More } from '#features/retro/stage/More.tsx'
import { SHORT_NAME, WORDS } from '#features/retro/stage/room.ts'
import type { Pages } from '#features/retro/stage/usePage.ts'
import { useDecisionWords } from './useDecisionWords.ts'

/** Letters of a decision that have room on its card. */
const LETTERS = 100

interface ComesBackProps extends RetroProps {
  readonly decision: Decision
  /** Turns through all that wait, it among them. */
  readonly pages: Pages
  /** What stands on the step besides. */
  readonly heading: string
}

/** An earlier decision whose reading should have come, with what was measured since. */
export function ComesBack({ decision, pages, heading, ...props }: ComesBackProps) {
  const { retro, act } = props
  const t = useText()
  const store = useStore()
  const words = useDecisionWords(props)
  const when = words.when(decision)
  const more = pages.of - 1
  const since = words.since(decision, name => cut(name, SHORT_NAME))
  const owner = cut(decision.ownerRole, SHORT_NAME)
  const spent = wordsIn(
    [heading, when, since, owner, more > 0 ? t('retro.back.more', { n: more }) : ''].join(' '),
  )
  const look = async () => {
    const done = await act(reviewDecision(store, retro, decision), t('retro.back.done'))
    if (done.ok) returnFocus(null)
  }
  return (
    <section className="sw-retro-card sw-retro-back" aria-labelledby="retro-back">
      <h2 id="retro-back">{when}</h2>
      <p>
        {t('retro.vote.quote', {
          reason: cut(decision.text, { letters: LETTERS, words: Math.max(1, WORDS - spent) }),
        })}{' '}
        {owner}
      </p>
      <p>{since}</p>
      <div className="sw-retro-buttons">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void look()}>
          {t('retro.back.looked')}
        </button>
        <More pages={pages}>{t('retro.back.more', { n: more })}</More>
      </div>
    </section>
  )
}
