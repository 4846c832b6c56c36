import { useEffect, useRef } from 'react'
import { focusById } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'

interface InsteadOfVotesProps {
  /** How many there are. */
  readonly votes: number
  /** What would take their place: totals, or votes that are taken again on another question. */
  readonly by: 'totals' | 'again'
  readonly use: () => void
  readonly keep: () => void
  /** Id of the field that focus goes back to. */
  readonly back: string
}

/** Asks before votes that were given go. */
export function InsteadOfVotes({ votes, by, use, keep, back }: InsteadOfVotesProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  // The heading, so that the key that asked does not answer too.
  useEffect(() => heading.current?.focus(), [votes])
  useEffect(() => () => focusById(back), [back])
  return (
    <div className="sw-retro-pass">
      <h2 ref={heading} tabIndex={-1}>
        {t(`retro.votes.instead.${by}`, { n: votes })}
      </h2>
      <div className="sw-retro-buttons">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={keep}>
          {t('retro.votes.keep', { n: votes })}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={use}>
          {t(`retro.votes.use.${by}`)}
        </button>
      </div>
    </div>
  )
}
