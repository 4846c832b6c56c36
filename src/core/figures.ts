import type { SprintCost, TeamCost } from './costing/types.ts'
import type { Coverage } from './explain/derivation.ts'
import type { Headline } from './headline.ts'
import type { Minor } from './money.ts'
import type { Bought, Cell, CountedTwice, Due, OutcomeFigure } from './outcomes/types.ts'
import type { IsoDate } from './records/fields.ts'
import type { Phase } from './records/team.ts'
import type { TeamData } from './records/teamData.ts'

/** The sprint that the screens open on. */
export interface CurrentSprint {
  readonly cost: SprintCost
  readonly why: 'running' | 'contains-today' | 'latest-started'
  /** Working days of it that have come, today included, of all its working days: "day 6 of 10". */
  readonly day: number
  readonly of: number
  /** Its cost ÷ its working days, rounded; absent without a price or a working day. */
  readonly perWorkingDay?: Minor
}

/** Everything that the screens show of one team on one day. */
export interface Figures {
  readonly data: TeamData
  readonly today: IsoDate
  readonly cost: TeamCost
  readonly cells: readonly Cell[]
  /** Most money first. */
  readonly outcomes: readonly OutcomeFigure[]
  /** In display order: outcomes, what is kept running or required by law, what is not linked. Sums to all money. */
  readonly bought: readonly Bought[]
  readonly coverage: Coverage
  readonly countedTwice: readonly CountedTwice[]
  /** Readings that should have come by today, the longest overdue first. */
  readonly overdue: readonly Due[]
  readonly headline: Headline
  readonly current?: CurrentSprint
  /** The team's phase today. */
  readonly phase?: Phase
}
