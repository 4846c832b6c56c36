import { weight } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { CellTarget } from './types.ts'

export interface TargetWeight {
  readonly target: CellTarget
  /** Whole, for `allocate`. */
  readonly weight: number
}

const ALL = weight(100)

/** Percent by outcome; contributions to an outcome that is not there (any more) link nothing. */
function percentsByDeliverable(data: TeamData): Map<string, Map<string, number>> {
  const metrics = new Set(data.metrics.map(metric => metric.id))
  const outcomes = new Set(data.outcomes.filter(outcome => metrics.has(outcome.metric)).map(({ id }) => id))
  const byDeliverable = new Map<string, Map<string, number>>()
  for (const { deliverable, outcome, percent } of data.contributions) {
    if (!outcomes.has(outcome)) continue
    const percents = byDeliverable.get(deliverable) ?? new Map<string, number>()
    byDeliverable.set(deliverable, percents.set(outcome, (percents.get(outcome) ?? 0) + weight(percent)))
  }
  return byDeliverable
}

function weightsOf({ mark }: Deliverable, percents: ReadonlyMap<string, number>): TargetWeight[] {
  // In order of id, so that a penny left over falls the same way in whatever order the rows come.
  const outcomes = [...percents].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const linked = outcomes.reduce((total, [, percent]) => total + percent, 0)
  const targets: TargetWeight[] = [
    ...outcomes.map(([outcome, percent]): TargetWeight => ({
      target: { kind: 'outcome', outcome },
      weight: percent,
    })),
    // Over 100% is refused when it is saved; where it comes from elsewhere the outcomes share all of it.
    { target: { kind: mark }, weight: Math.max(0, ALL - linked) },
  ]
  return targets.filter(target => target.weight > 0)
}

/**
 * What each deliverable's cost serves, by its id: outcomes by contribution in percent; what is left of 100 goes to its
 * keeps-running or required-by-law mark, or to no outcome.
 */
export function contributionWeights(data: TeamData): Map<string, TargetWeight[]> {
  const percents = percentsByDeliverable(data)
  return new Map(
    data.deliverables.map(deliverable => [
      deliverable.id,
      weightsOf(deliverable, percents.get(deliverable.id) ?? new Map<string, number>()),
    ]),
  )
}
