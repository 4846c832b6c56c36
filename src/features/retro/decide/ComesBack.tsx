import { measuredSince } from '#core/retro/measuredSince.ts'
import type { Decision } from '#core/records/decision.ts'
import { useStore } from '#storage/live.ts'
import { reviewDecision } from '#storage/writes/retro.ts'
import { returnFocus } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'

interface ComesBackProps extends RetroProps {
  readonly decision: Decision
  /** How many wait after it. */
  readonly more: number
}

/** An earlier decision whose reading should have come, with what was measured since. */
export function ComesBack({ decision, more, data, retro, today, act, open }: ComesBackProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const sprint = data.sprints.find(({ id }) => id === decision.sprint)
  // Of a retro that is over: as it was on its day.
  const [since] = measuredSince(data, decision, open ? today : retro.date)
  const look = async () => {
    const done = await act(reviewDecision(store, retro, decision), t('retro.back.done'))
    if (done.ok) returnFocus(null)
  }
  return (
    <section className="sw-retro-card sw-retro-back" aria-labelledby="retro-back">
      <h2 id="retro-back">
        {t('retro.back.title', {
          sprint: sprint?.number ?? '',
          known: sprint ? 'yes' : 'no',
          choice: decision.choice,
        })}
      </h2>
      <p>
        {t('retro.vote.quote', { reason: decision.text })} {decision.ownerRole}
      </p>
      <p>
        {since
          ? t('retro.back.since', {
              metric: since.metric.name,
              from: since.from ? formats.measure(since.from.value, since.metric.unit) : '',
              known: since.from ? 'yes' : 'no',
              to: formats.measure(since.to.value, since.metric.unit),
            })
          : t('retro.back.nothing')}
      </p>
      {open && (
        <div className="sw-retro-buttons">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void look()}>
            {t('retro.back.looked')}
          </button>
          {more > 0 && <span>{t('retro.back.more', { n: more })}</span>}
        </div>
      )}
    </section>
  )
}
