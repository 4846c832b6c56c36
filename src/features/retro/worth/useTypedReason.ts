import { useState } from 'react'
import { answerTyped, isTooLong, LONGEST_REASON } from '#core/worth/ballot.ts'
import { useCoded, useText } from '#ui/text.tsx'
import type { BallotState } from './useBallot.ts'

/**
 * A reason as it is typed, kept at each key so that leaving loses nothing. One that is too long to be kept for good is
 * not given until it is shorter. What may be a vote that somebody typed too
 * early is not given as one: it goes at once, since it stands for all to read.
 */
export function useTypedReason(ballot: BallotState) {
  const t = useText()
  const coded = useCoded()
  const [reason, setReason] = useState(ballot.reason)
  const [wasVote, setWasVote] = useState(false)
  const type = (text: string) => {
    setReason(text)
    ballot.setReason(text)
  }
  const give = (to: (reason: string) => void) => {
    const mayBeVote = answerTyped(reason) !== undefined
    setWasVote(mayBeVote)
    if (mayBeVote) type('')
    else if (!isTooLong(reason)) to(reason)
  }
  const fault = isTooLong(reason)
    ? coded('issue', 'too-long', { most: LONGEST_REASON })
    : wasVote
      ? t('retro.reason.mayBeVote')
      : undefined
  return { reason, type, give, error: fault }
}
