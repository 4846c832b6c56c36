import { useEffect, useRef } from 'react'
import { answers, cast, passOn, takeBack, withReason, type Answer } from '#core/worth/ballot.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'
import { useRetroKeys } from '#features/retro/stage/useRetroKeys.ts'
import type { VoteCardProps } from './voteProps.ts'
import { useTypedReason } from './useTypedReason.ts'

const keyOf = { yes: '1', 'not-sure': '2', no: '3' } as const

/** Each person has the device: a vote, then a screen that says nothing of it until it is passed on. */
export function PassRound({ ballot, keys }: VoteCardProps) {
  const given = ballot.ballot.last !== undefined
  return given ? <PassItOn ballot={ballot} /> : <Choose ballot={ballot} keys={keys} />
}

function Choose({ ballot, keys }: Pick<VoteCardProps, 'ballot' | 'keys'>) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const give = (answer: Answer) => () =>
    ballot.vote(now => (now.last === undefined ? cast(now, answer) : now))
  const [yes, notSure, no] = [give('yes'), give('not-sure'), give('no')]
  useRetroKeys(keys, { '1': yes, y: yes, '2': notSure, u: notSure, '3': no, n: no })
  const byAnswer = { yes, 'not-sure': notSure, no }
  // The next person starts where the answers are; the first one at the page's heading.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('retro.round.choose')}
      </h2>
      <div className="sw-retro-answers">
        {answers.map(answer => (
          <button
            key={answer}
            type="button"
            aria-keyshortcuts={keys ? keyOf[answer] : undefined}
            onClick={byAnswer[answer]}
          >
            {keys && <kbd aria-hidden="true">{keyOf[answer]}</kbd>}
            {t(`retro.answer.${answer}`)}
          </button>
        ))}
      </div>
    </>
  )
}

function PassItOn({ ballot }: Pick<VoteCardProps, 'ballot'>) {
  const t = useText()
  const next = useRef<HTMLButtonElement>(null)
  const { reason, type, give, error } = useTypedReason(ballot)
  // Not the field: a key that the next person presses too early would stand in it for all to read.
  useEffect(() => next.current?.focus(), [])
  return (
    <form
      className="sw-retro-pass"
      aria-label={t('retro.round.given')}
      onSubmit={event => {
        event.preventDefault()
        give(said => ballot.vote(now => passOn(withReason(now, said))))
      }}
    >
      <h2>{t('retro.round.given')}</h2>
      <TextField
        id="retro-reason"
        label={t('retro.round.reason')}
        value={reason}
        error={error}
        onChange={type}
      />
      <div className="sw-retro-buttons">
        <button ref={next} type="submit" className="govuk-button">
          {t('retro.round.next')}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => ballot.vote(takeBack)}
        >
          {t('retro.round.takeBack')}
        </button>
      </div>
    </form>
  )
}
