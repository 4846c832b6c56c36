import type { Deliverable } from '#core/records/deliverable.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { Minor } from '#core/money.ts'
import { rowsAsShown } from '#core/shown.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Measure, Vote } from '#core/records/vote.ts'
import { measureOf } from '#core/worth/measureOf.ts'
import { valueOfOne } from '#core/worth/valueOfOne.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { readAsk } from './readAsk.ts'
import type { BallotState } from './useBallot.ts'

/** What is asked of a deliverable: as it would be sealed now, or as it was. */
export interface Question {
  readonly name: string
  readonly asked: Minor
  /** As it stands among the parts of the sprint, which add up where they are shown. */
  readonly askedShown: Minor
  readonly measure?: Measure
  readonly metric?: Metric
  readonly due?: IsoDate
  /** What the work is for where it serves no outcome. */
  readonly mark?: Deliverable['mark']
}

type From = Pick<RetroProps, 'data' | 'today' | 'currency' | 'shown'>

/** A deliverable's amount as the step before shows it; one that was sealed with another stays what it was. */
function amongParts({ shown: { bought } }: From, deliverable: string, amount: Minor): Minor {
  const at = bought.findIndex(part => part.deliverable?.id === deliverable && part.amount === amount)
  return rowsAsShown(bought)[at]?.amount ?? amount
}

const metricOf = ({ data }: From, outcome: string | undefined) => {
  const found = data.outcomes.find(({ id }) => id === outcome)
  const metric = data.metrics.find(({ id }) => id === found?.metric)
  return found && metric ? { outcome: found, metric } : undefined
}

const markOf = ({ data }: From, deliverable: string) => {
  const found = data.deliverables.find(({ id }) => id === deliverable)
  return found && { mark: found.mark }
}

/** What is asked of a deliverable whose votes are still taken. */
export function openQuestion(
  from: From,
  part: { readonly id: string; readonly name: string; readonly amount: Minor },
  { about }: Pick<BallotState, 'about'>,
): Question {
  const { asked } = readAsk(about, from.currency, from.today)
  const found = metricOf(from, asked.outcome)
  const value = asked.value ?? (found && valueOfOne(found.metric)?.value)
  return {
    name: part.name,
    ...markOf(from, part.id),
    asked: part.amount,
    askedShown: amongParts(from, part.id, part.amount),
    ...(asked.due !== undefined && { due: asked.due }),
    ...(found && {
      metric: found.metric,
      measure: measureOf({
        ...found,
        readings: readingsByOutcome(from.data)(found.outcome.id),
        asked: part.amount,
        today: from.today,
        ...(asked.expected !== undefined && { expected: asked.expected }),
        ...(value !== undefined && { value }),
      }),
    }),
  }
}

/** What was asked in a vote, as it was sealed. */
export function sealedQuestion(from: From, vote: Vote): Question {
  const metric = metricOf(from, vote.measure?.outcome)?.metric
  return {
    name: vote.name,
    ...markOf(from, vote.deliverable),
    asked: vote.asked,
    askedShown: amongParts(from, vote.deliverable, vote.asked),
    ...(vote.measure && { measure: vote.measure }),
    ...(metric && { metric }),
    ...(vote.due !== undefined && { due: vote.due }),
  }
}
