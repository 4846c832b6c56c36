import type { Figures } from '#core/figures.ts'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Failure, Result } from '#core/result.ts'

/**
 * Waits for a command and says what came of it. Stored: `done` is shown with an offer to undo. `invalid`: nothing is
 * shown, the form that asked puts the issues at its fields. `stale`: both versions are shown. Anything else: why
 * nothing was saved, and what to do.
 */
export type Act = <T>(
  doing: Promise<Result<T, Failure>>,
  done: string,
  /** Once the offer to undo was taken, and it is undone: brings back what was typed. */
  undone?: () => void,
) => Promise<Result<T, Failure>>

/** What every screen is given. */
export interface ScreenProps {
  readonly today: IsoDate
  /** Of every amount in the workspace. */
  readonly currency: Currency
  readonly act: Act
}

/** What every screen of a team is given: loaded rows, the figures made from them, and the day. */
export interface TeamScreenProps extends ScreenProps {
  readonly data: TeamData
  readonly figures: Figures
  /** A copy opened from another's file, or a database that a newer version wrote: nothing can be changed. */
  readonly readOnly: boolean
  /** Starts the app's worker for work that takes long; who starts it ends it. */
  readonly startWorker: () => Worker
}
