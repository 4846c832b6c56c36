import type { SprintCost } from '#core/costing/types.ts'
import type { Retro, RetroShown } from '#core/records/retro.ts'
import type { Vote } from '#core/records/vote.ts'
import type { RetroPlace } from '#storage/drafts/shapes.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** What every part of a retro is given. */
export interface RetroProps extends TeamScreenProps {
  readonly cost: SprintCost
  readonly retro: Retro
  /** Held as it was once the retro is finished. */
  readonly shown: RetroShown
  /** Of this retro, in the order in which they were revealed. */
  readonly votes: readonly Vote[]
  readonly place: RetroPlace
  readonly move: (to: Partial<RetroPlace>) => void
  /** Some steps on, or back, from wherever it is by then. */
  readonly stepBy: (by: 1 | -1) => void
  /** Whether votes and decisions can still be taken. */
  readonly open: boolean
  /** Whether single keys may be used. */
  readonly keys: boolean
}
