import type { Figures } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'

/** What every screen of a team is given: loaded rows, the figures made from them, and the day. */
export interface TeamScreenProps {
  readonly data: TeamData
  readonly figures: Figures
  readonly today: IsoDate
  /** A copy opened from another's file, or a database that a newer version wrote: nothing can be changed. */
  readonly readOnly: boolean
}
