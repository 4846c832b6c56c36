import type { Minor } from '#core/money.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import type { Question } from './question.ts'
import type { BallotState } from './useBallot.ts'

/** What a question about one deliverable is given. */
export interface OneQuestionProps extends RetroProps {
  readonly title: string
  readonly part: {
    readonly deliverable: { readonly id: string; readonly name: string }
    readonly amount: Minor
    readonly of1?: number | undefined
  }
}

/** With its votes while they are taken. */
export interface VoteCardProps extends OneQuestionProps {
  readonly question: Question
  readonly ballot: BallotState
  readonly problem: string | undefined
  readonly reveal: () => void
}
