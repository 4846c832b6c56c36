import { useState } from 'react'
import { answerTyped, cast, passOn, takeBack } from '#core/worth/ballot.ts'
import { PasswordField } from '#ui/fields/Input.tsx'
import { focusById } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'
import { AddReason } from './AddReason.tsx'
import type { VoteCardProps } from './voteProps.ts'

const BOX = 'retro-hidden'

/** Each person types a letter that is not shown, then Enter. */
export function HiddenTyping({ ballot }: VoteCardProps) {
  const t = useText()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const undo = () => {
    ballot.vote(takeBack)
    setWrong(false)
    // The button goes with the vote: the next letter must not be typed where it can be read.
    focusById(BOX)
  }
  return (
    <>
      <form
        className="sw-retro-pass"
        onSubmit={event => {
          event.preventDefault()
          const answer = answerTyped(text)
          setWrong(answer === undefined)
          setText('')
          if (answer !== undefined) ballot.vote(now => cast(passOn(now), answer))
        }}
      >
        <PasswordField
          id={BOX}
          label={t('retro.hidden.label')}
          value={text}
          autoComplete="one-time-code"
          width="short"
          error={wrong ? t('retro.hidden.wrong') : undefined}
          onChange={setText}
        />
        <div className="sw-retro-buttons">
          <button type="submit" className="govuk-button">
            {t('retro.hidden.count')}
          </button>
          {ballot.ballot.last !== undefined && (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={undo}>
              {t('retro.hidden.takeBack')}
            </button>
          )}
        </div>
      </form>
      <AddReason ballot={ballot} onAdd={() => setWrong(false)} />
    </>
  )
}
