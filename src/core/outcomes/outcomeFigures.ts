import { groupBy } from '#core/costing/groupBy.ts'
import type { TeamCost } from '#core/costing/types.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { costPerUnit } from './costPerUnit.ts'
import { dueReadings } from './due.ts'
import { groupGaps } from './groups.ts'
import { parts } from './parts.ts'
import { reach } from './reach.ts'
import { readingsByOutcome } from './readings.ts'
import { spentByOf } from './spentBy.ts'
import { outcomeState } from './state.ts'
import type { Cell, OutcomeFigure } from './types.ts'

/**
 * Everything the screens show about each outcome, most money first, ties in order of making. An outcome whose metric is
 * not there (any more) has no figure, and no money is linked to it.
 */
export function outcomeFigures(data: TeamData, cost: TeamCost, cells: readonly Cell[]): OutcomeFigure[] {
  const metrics = new Map(data.metrics.map(metric => [metric.id, metric]))
  const deliverables = new Map(data.deliverables.map(deliverable => [deliverable.id, deliverable]))
  const readingsOf = readingsByOutcome(data)
  const linked = groupBy(cells, ({ target }) => (target.kind === 'outcome' ? target.outcome : undefined))
  const claimed = data.deliverables.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const claims = groupBy(
    claimed.flatMap(deliverable => (deliverable.claim ? [{ deliverable, ...deliverable.claim }] : [])),
    claim => claim.outcome,
  )
  const spentBy = spentByOf(data, cost, cells)
  return data.outcomes
    .flatMap((outcome): OutcomeFigure[] => {
      const metric = metrics.get(outcome.metric)
      if (!metric) return []
      const readings = readingsOf(outcome.id)
      const own = linked.get(outcome.id) ?? []
      const state = outcomeState(outcome, metric, readings.everyone)
      return [
        {
          outcome,
          metric,
          state,
          groups: groupGaps(outcome, metric, readings),
          cost: sum(own.map(cell => cell.amount)),
          costPerUnit: costPerUnit({ state, cells: own, deliverables, cost, spentBy }),
          deliverables: parts(own, deliverables),
          claims: (claims.get(outcome.id) ?? []).map(({ deliverable, percent, evidence }) => ({
            deliverable,
            percent,
            evidence,
          })),
          reach: reach(metric, readings.everyone),
          due: dueReadings(readings, cost.today),
          readings: readings.all,
        },
      ]
    })
    .toSorted((a, b) => b.cost - a.cost || (a.outcome.id < b.outcome.id ? -1 : 1))
}
