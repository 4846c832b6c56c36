import { useState } from 'react'
import { answerTyped } from '#core/worth/ballot.ts'
import { useText } from '#ui/text.tsx'
import type { BallotState } from './useBallot.ts'

/**
 * A reason as it is typed, kept at each key so that leaving loses nothing. What may be a vote that somebody typed too
 * early is not given as one: it goes at once, since it stands for all to read.
 */
export function useTypedReason(ballot: BallotState) {
  const t = useText()
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
    else to(reason)
  }
  return { reason, type, give, error: wasVote ? t('retro.reason.mayBeVote') : undefined }
}
