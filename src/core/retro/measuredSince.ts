import { readingsByOutcome } from '#core/outcomes/readings.ts'
import { better } from '#core/outcomes/state.ts'
import type { Decision } from '#core/records/decision.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Mark } from '#core/records/outcome.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { standsAt } from '#core/worth/measureOf.ts'
import { proposals } from '#core/worth/proposal.ts'

/** How an outcome moved since a decision. */
export interface Since {
  readonly metric: Metric
  /** Absent where nothing was read by then. */
  readonly from?: Mark
  readonly to: Mark
  /** Better is positive. */
  readonly change?: number
}

/**
 * What was measured for everyone since a decision was made, of the outcomes that its deliverable serves, the biggest
 * contribution first; of a decision about the team's work, of every outcome.
 */
export function measuredSince(data: TeamData, decision: Decision, today: IsoDate): Since[] {
  const readings = readingsByOutcome(data)
  const { serves, others } = proposals(data, decision.deliverable, today)
  return (decision.deliverable === undefined ? others : serves).flatMap(({ outcome, metric }) => {
    const own = readings(outcome.id)
    const last = own.everyone.findLast(({ date }) => date <= today)
    if (!last || last.date <= decision.date || outcome.metricVersion !== metric.version) return []
    const from = standsAt(outcome, metric, own, decision.date)
    const to = { value: last.value, date: last.date }
    return [{ metric, to, ...(from && { from, change: better(metric, to.value, from.value) }) }]
  })
}
