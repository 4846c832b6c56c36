import type { SprintCost } from '#core/costing/types.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** What every part of a sprint's screen is given. */
export interface OneSprintProps extends TeamScreenProps {
  readonly cost: SprintCost
}
