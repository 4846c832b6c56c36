import type { Figures } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { ScreenProps } from '#ui/screen.ts'

/** A team whose rates, outcomes and record the question may use. */
export interface ChosenTeam {
  readonly data: TeamData
  readonly figures: Figures
  readonly readOnly: boolean
}

/** What the question and the meeting are given: with a team or without. */
export interface WorthProps extends ScreenProps {
  readonly team?: ChosenTeam
}
