import { contributionWeights } from '#core/outcomes/contributionWeights.ts'
import { dueReadings } from '#core/outcomes/due.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { Expectation } from '#core/records/deliverable.ts'
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
  /** What was expected of it when it was asked whether to make it. */
  readonly asked?: Pick<Expectation, 'expected' | 'value'>
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
  const expectation = data.deliverables.find(({ id }) => id === deliverable)?.expectation
  const all = data.outcomes.flatMap((outcome): Proposal[] => {
    const metric = metrics.get(outcome.metric)
    if (!metric) return []
    const worth = valueOfOne(metric)
    const next = dueReadings(readings(outcome.id), today).find(({ group }) => group === undefined)
    const { expected, value } = expectation?.outcome === outcome.id ? expectation : {}
    const asked = { ...(expected !== undefined && { expected }), ...(value !== undefined && { value }) }
    return [
      {
        outcome,
        metric,
        ...(worth && { worth }),
        ...(next && next.due > today && { due: next.due }),
        ...(expectation?.outcome === outcome.id && { asked }),
      },
    ]
  })
  const weightOf = ({ outcome }: Proposal) => weights.get(outcome.id) ?? 0
  return {
    serves: all.filter(weightOf).toSorted((a, b) => weightOf(b) - weightOf(a)),
    others: all.filter(each => weightOf(each) === 0),
  }
}

/** What a vote is about until it is said: what the deliverable was asked about, else the most that it serves. */
export const firstProposal = ({ serves, others }: ReturnType<typeof proposals>): Proposal | undefined =>
  [...serves, ...others].find(({ asked }) => asked) ?? serves[0]

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
