import type { IsoDate } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkAbsence } from './absences.ts'
import { checkCostItem } from './costItem.ts'
import type { Issue } from './issue.ts'
import { checkMetric, checkOutcome, checkReading } from './outcomes.ts'
import { checkAllocation, checkRate } from './people.ts'
import { checkPot } from './pot.ts'
import { checkDecision, checkRetro, checkVote } from './retro.ts'
import { checkSettlement } from './settlement.ts'
import { checkSprint } from './sprint.ts'
import { checkCalendar, checkTeam } from './team.ts'
import { checkContribution, checkDeliverable, checkEffort } from './work.ts'

type Check<N extends RecordName> = (row: RecordTypes[N], data: TeamData, today?: IsoDate) => Issue[]

const checks: { readonly [N in RecordName]: Check<N> } = {
  workspace: () => [],
  team: checkTeam,
  calendar: checkCalendar,
  supplier: () => [],
  rate: checkRate,
  allocation: checkAllocation,
  absence: checkAbsence,
  costItem: checkCostItem,
  sprint: checkSprint,
  deliverable: checkDeliverable,
  effort: checkEffort,
  metric: checkMetric,
  outcome: checkOutcome,
  contribution: checkContribution,
  reading: checkReading,
  ledgerFile: () => [],
  ledgerRow: () => [],
  ledgerRule: () => [],
  settlement: checkSettlement,
  retro: checkRetro,
  vote: checkVote,
  decision: checkDecision,
  pot: checkPot,
}

/**
 * The rules of the domain that a row breaks, besides its schema's; none where it breaks none. `data` is the
 * team's rows as they would be after saving, the row itself among them or not; `today` also refuses readings of
 * days that have not come.
 *
 *     checkRow('sprint', sprint5, data) // [{ path: 'from', code: 'sprints-overlap', values: { number: 4, … } }]
 */
export function checkRow<N extends RecordName>(
  record: N,
  row: RecordTypes[N],
  data: TeamData,
  today?: IsoDate,
): Issue[] {
  const check: Check<N> = checks[record]
  return check(row, data, today)
}
