import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** What each part of an outcome's page is given. */
export interface OutcomeProps extends TeamScreenProps {
  readonly figure: OutcomeFigure
}
