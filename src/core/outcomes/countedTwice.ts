import { groupBy } from '#core/costing/groupBy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { CountedTwice } from './types.ts'

const ids = (values: Iterable<string>): string[] => [...new Set(values)].toSorted()

/**
 * Benefits that are counted under two outcomes: one metric with a value in money under several outcomes, and
 * deliverables that contribute to several outcomes of one metric. Flags only; no figure is changed by it.
 */
export function measuredTwice(data: TeamData): CountedTwice[] {
  const valued = new Set(data.metrics.filter(metric => metric.value).map(metric => metric.id))
  const metricOf = new Map(data.outcomes.map(outcome => [outcome.id, outcome.metric]))
  const flags: CountedTwice[] = []
  for (const [metric, outcomes] of groupBy(data.outcomes, outcome => outcome.metric)) {
    if (outcomes.length > 1 && valued.has(metric))
      flags.push({ kind: 'same-metric', metric, outcomes: ids(outcomes.map(outcome => outcome.id)) })
  }
  const real = data.contributions.filter(contribution => contribution.percent > 0)
  for (const [deliverable, contributions] of groupBy(real, contribution => contribution.deliverable)) {
    for (const [metric, same] of groupBy(contributions, contribution => metricOf.get(contribution.outcome))) {
      if (metric === undefined) continue
      const outcomes = ids(same.map(contribution => contribution.outcome))
      if (outcomes.length > 1) flags.push({ kind: 'same-deliverable', deliverable, metric, outcomes })
    }
  }
  return flags.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

const key = (flag: CountedTwice): string =>
  flag.kind === 'same-metric' ? `0 ${flag.metric}` : `1 ${flag.deliverable} ${flag.metric}`
