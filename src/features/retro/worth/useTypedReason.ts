import { useState } from 'react'
import type { BallotState } from './useBallot.ts'

/** A reason as it is typed, kept at each key so that leaving loses nothing. */
export function useTypedReason(ballot: BallotState) {
  const [reason, setReason] = useState(ballot.reason)
  const type = (text: string) => {
    setReason(text)
    ballot.setReason(text)
  }
  return [reason, type] as const
}
