import type { Absence } from './absence.ts'
import type { Allocation } from './allocation.ts'
import type { Calendar } from './calendar.ts'
import type { Contribution } from './contribution.ts'
import type { CostItem } from './costItem.ts'
import type { Decision } from './decision.ts'
import type { Deliverable } from './deliverable.ts'
import type { Effort } from './effort.ts'
import type { Metric } from './metric.ts'
import type { Outcome } from './outcome.ts'
import type { Pot } from './pot.ts'
import type { Rate } from './rate.ts'
import type { Reading } from './reading.ts'
import type { RecordName } from './registry.ts'
import type { Retro } from './retro.ts'
import type { Settlement } from './settlement.ts'
import type { Sprint } from './sprint.ts'
import type { Supplier } from './supplier.ts'
import type { Team } from './team.ts'
import type { Vote } from './vote.ts'
import type { Workspace } from './workspace.ts'

/** All live rows (none deleted) that one team's figures are made from. The input of every calculation. */
export interface TeamData {
  readonly workspace: Workspace
  readonly team: Team
  readonly calendar: Calendar
  readonly suppliers: readonly Supplier[]
  readonly rates: readonly Rate[]
  readonly allocations: readonly Allocation[]
  readonly absences: readonly Absence[]
  readonly costItems: readonly CostItem[]
  /** In order of their first day. */
  readonly sprints: readonly Sprint[]
  readonly deliverables: readonly Deliverable[]
  readonly efforts: readonly Effort[]
  /** The metrics shared by all teams. */
  readonly metrics: readonly Metric[]
  readonly outcomes: readonly Outcome[]
  readonly contributions: readonly Contribution[]
  /** In order of their date. */
  readonly readings: readonly Reading[]
  /** In order of their id, which is the order of their making. */
  readonly settlements: readonly Settlement[]
  /** These three in order of their making. */
  readonly retros: readonly Retro[]
  readonly votes: readonly Vote[]
  readonly decisions: readonly Decision[]
  /** In order of their id; cost goes to them by their `order`. */
  readonly pots: readonly Pot[]
}

/** Records that no figure is made from: they may be many, and are read by the screens that show them. */
export const besideFigures: ReadonlySet<RecordName> = new Set<RecordName>([
  'ledgerFile',
  'ledgerRow',
  'ledgerRule',
])

/** The lists of a team that has nothing yet, for what holds only some of them. */
export const noRows = {
  suppliers: [],
  rates: [],
  allocations: [],
  absences: [],
  costItems: [],
  sprints: [],
  deliverables: [],
  efforts: [],
  metrics: [],
  outcomes: [],
  contributions: [],
  readings: [],
  settlements: [],
  retros: [],
  votes: [],
  decisions: [],
  pots: [],
} as const satisfies Partial<TeamData>
