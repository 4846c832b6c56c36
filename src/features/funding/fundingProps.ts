import type { Funding } from '#core/funding/types.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** What every part of the screen is given. */
export interface FundingProps extends TeamScreenProps {
  readonly funding: Funding
}
