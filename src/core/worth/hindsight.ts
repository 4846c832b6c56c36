import { better } from '#core/outcomes/state.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Mark } from '#core/records/outcome.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Measure, Vote } from '#core/records/vote.ts'
import { teamAnswer, type Answer } from './ballot.ts'

/** The change that had to be reached: the break-even, or without one the expectation. Better is positive. */
export interface Bar {
  readonly kind: 'break-even' | 'expectation'
  readonly change: number
}

/** Why no reading can ever tell. */
export type Untold = 'no-measure' | 'no-bar' | 'no-start' | 'no-date' | 'outcome-gone' | 'other-version'

/** What became of what a vote was about. */
export type Told =
  | { readonly kind: 'never'; readonly why: Untold }
  /** The reading that will tell has not come; `overdue` once its day has passed. */
  | { readonly kind: 'awaited'; readonly due: IsoDate; readonly overdue: boolean }
  | {
      readonly kind: 'told'
      readonly from: Mark
      readonly to: Mark
      /** Signed so that better is positive. */
      readonly change: number
      readonly bar: Bar
      readonly reached: boolean
      /** Whether the answer was right; absent where the team was not sure. */
      readonly borneOut?: boolean
    }

/** One past vote, seen from today. */
export interface Hindsight {
  readonly vote: Vote
  readonly answer: Answer
  /** The metric that it was about, where it is still there. */
  readonly metric?: Metric
  readonly told: Told
}

const barOf = ({ breakEven, expected }: Measure): Bar | undefined => {
  if (breakEven !== undefined) return { kind: 'break-even', change: breakEven }
  return expected === undefined ? undefined : { kind: 'expectation', change: expected }
}

/** The level at which the bar is reached, in the metric's own unit. */
export const barLevel = (metric: Pick<Metric, 'better'>, from: Mark, bar: Bar): number =>
  metric.better === 'higher' ? from.value + bar.change : from.value - bar.change

const borne = (answer: Answer, reached: boolean) =>
  answer === 'not-sure' ? {} : { borneOut: (answer === 'yes') === reached }

/**
 * Each vote with what was measured since, the oldest first. The reading that tells is the first for everyone on or after
 * the day that was sealed; *yes* is borne out if the change reached the bar, *no* if it stayed below (domain, "Worth it").
 */
export function hindsight(data: TeamData, today: IsoDate): Hindsight[] {
  const readings = readingsByOutcome(data)
  const outcomes = new Map(data.outcomes.map(outcome => [outcome.id, outcome]))
  const metrics = new Map(data.metrics.map(metric => [metric.id, metric]))

  const one = (vote: Vote): Hindsight => {
    const answer = teamAnswer(vote)
    const { measure, due } = vote
    const never = (why: Untold): Hindsight => ({ vote, answer, told: { kind: 'never', why } })
    if (!measure) return never('no-measure')
    const outcome = outcomes.get(measure.outcome)
    const metric = outcome && metrics.get(outcome.metric)
    if (!outcome || !metric) return never('outcome-gone')
    const seen = (told: Told): Hindsight => ({ vote, answer, metric, told })
    const bar = barOf(measure)
    if (!bar) return seen({ kind: 'never', why: 'no-bar' })
    if (!measure.from) return seen({ kind: 'never', why: 'no-start' })
    if (due === undefined) return seen({ kind: 'never', why: 'no-date' })
    if (measure.metricVersion !== metric.version) return seen({ kind: 'never', why: 'other-version' })
    const reading = readings(outcome.id).everyone.find(({ date }) => date >= due && date <= today)
    if (!reading) return seen({ kind: 'awaited', due, overdue: due < today })
    const change = better(metric, reading.value, measure.from.value)
    const reached = change >= bar.change
    return seen({
      kind: 'told',
      from: measure.from,
      to: { value: reading.value, date: reading.date },
      change,
      bar,
      reached,
      ...borne(answer, reached),
    })
  }
  return data.votes
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
    .map(one)
}
