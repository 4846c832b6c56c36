import { contributionWeights } from '#core/outcomes/contributionWeights.ts'
import { dueReadings } from '#core/outcomes/due.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Vote } from '#core/records/vote.ts'
import { valueOfOne, type ValueOfOne } from './valueOfOne.ts'

/** What a vote on a deliverable may be about. */
export interface Proposal {
  readonly outcome: Outcome
  readonly metric: Metric
  /** What the metric says that one unit is worth. */
  readonly worth?: ValueOfOne
  /** The next reading for everyone, where its day is still to come. */
  readonly due?: IsoDate
}

/**
 * The outcomes that a vote on a deliverable can be about: those that it serves, the biggest contribution first, then
 * the others of the team. Without a deliverable, those of the team in their order.
 */
export function proposals(
  data: TeamData,
  deliverable: string | undefined,
  today: IsoDate,
): { readonly serves: readonly Proposal[]; readonly others: readonly Proposal[] } {
  const metrics = new Map(data.metrics.map(metric => [metric.id, metric]))
  const readings = readingsByOutcome(data)
  const weights = new Map(
    (deliverable === undefined ? [] : (contributionWeights(data).get(deliverable) ?? [])).flatMap(
      ({ target, weight }) => (target.kind === 'outcome' ? [[target.outcome, weight] as const] : []),
    ),
  )
  const all = data.outcomes.flatMap((outcome): Proposal[] => {
    const metric = metrics.get(outcome.metric)
    if (!metric) return []
    const worth = valueOfOne(metric)
    const next = dueReadings(readings(outcome.id), today).find(({ group }) => group === undefined)
    return [{ outcome, metric, ...(worth && { worth }), ...(next && next.due > today && { due: next.due }) }]
  })
  const weightOf = ({ outcome }: Proposal) => weights.get(outcome.id) ?? 0
  return {
    serves: all.filter(weightOf).toSorted((a, b) => weightOf(b) - weightOf(a)),
    others: all.filter(each => weightOf(each) === 0),
  }
}

/** The vote before this retro on the same deliverable. */
export const votedBefore = (
  votes: readonly Vote[],
  deliverable: string,
  retro: { readonly id: string; readonly date: IsoDate },
): Vote | undefined =>
  votes
    .filter(vote => vote.deliverable === deliverable && vote.retro !== retro.id && vote.date <= retro.date)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
