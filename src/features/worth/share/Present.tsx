import { useEffect, useId, useRef } from 'react'
import { alternatives } from '#core/worth/alternatives.ts'
import { fallsShort } from '#features/worth/fallsShort.ts'
import type { WorthRead } from '#features/worth/ask/readWorth.ts'
import type { WorthForm } from '#features/worth/ask/worthForm.ts'
import type { ChosenTeam } from '#features/worth/worthProps.ts'
import { useWorthWords } from '#features/worth/useWorthWords.ts'
import { Button } from '#ui/actions/Button.tsx'
import { classes } from '#ui/classes.ts'
import { returnFocus } from '#ui/focus.ts'

interface PresentProps {
  readonly form: WorthForm
  /** As others may see it. */
  readonly read: WorthRead
  readonly team: ChosenTeam | undefined
  readonly onClose: () => void
}

/** As many as are read from the back of a room. */
const MOST = 4

/** The question over the whole screen, for a room: no days, no rates, nothing to type in. */
export function Present({ form, read, team, onClose }: PresentProps) {
  const { t, formats, ofMetric, question, before, value, after } = useWorthWords()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (document.fullscreenElement) void document.exitFullscreen()
      returnFocus(opener)
    }
  }, [])
  const { cost, worth } = read
  const others =
    team && cost !== undefined
      ? alternatives(team.figures, cost, read.outcome?.outcome.id).outcomes.slice(0, MOST)
      : []
  return (
    <dialog
      ref={ref}
      className="sw-present"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id} className="sw-present-ask">
        {question(form, cost)}
      </h2>
      {worth && (
        <div className={classes('sw-present-answer', fallsShort(read) && 'sw-present-answer--attention')}>
          <p>{before(read)}</p>
          <p className="sw-present-value">{value(form, read)}</p>
          <p>{after(form, read)}</p>
        </div>
      )}
      {cost !== undefined && others.length > 0 && (
        <div className="sw-present-instead">
          <h3>{t('worth.instead', { money: formats.money(cost) })}</h3>
          <ul>
            {others.map(({ figure, units }) => (
              <li key={figure.outcome.id}>
                <span>{figure.metric.name}</span>{' '}
                <b>{t('worth.instead.better', { units: ofMetric(units, figure.metric) })}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="sw-present-close">
        <Button kind="secondary" onClick={onClose}>
          {t('worth.present.close')}
        </Button>
      </div>
    </dialog>
  )
}
