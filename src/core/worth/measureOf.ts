import type { Minor } from '#core/money.ts'
import { point, type OutcomeReadings } from '#core/outcomes/readings.ts'
import { comparable } from '#core/outcomes/state.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Mark, Outcome } from '#core/records/outcome.ts'
import type { Measure } from '#core/records/vote.ts'
import { isWorthIt } from './breakEven.ts'
import { casesFor } from './casesFor.ts'
import { pointsOf } from './valueOfOne.ts'

interface MeasureInput {
  readonly outcome: Outcome
  readonly metric: Metric
  readonly readings: OutcomeReadings
  /** The money asked about. */
  readonly asked: Minor
  readonly expected?: number
  readonly value?: Minor
  readonly today: IsoDate
}

/** Where an outcome stands for everyone on a day: its latest reading by then, or else its baseline. */
export function standsAt(
  outcome: Outcome,
  metric: Metric,
  readings: OutcomeReadings,
  day: IsoDate,
): Mark | undefined {
  if (!comparable(outcome, metric)) return undefined
  const latest = readings.everyone.findLast(({ date }) => date <= day)
  if (latest) return { value: point(latest).value, date: latest.date }
  return outcome.baseline && outcome.baseline.date <= day ? outcome.baseline : undefined
}

/**
 * The break-even that is sealed: in whole units of the metric, or of a percentage with a value for each case the points
 * that its whole cases are. 2,140 families of 52,000 a year are 4.12 points; five whole points would be 2,600 of them.
 */
function sealedBreakEven(metric: Metric, asked: Minor, value: Minor): number | undefined {
  const cases = casesFor(metric, asked, value)
  if (cases) return pointsOf(cases.whole, cases.perPoint)
  const worth = isWorthIt({ cost: { kind: 'amount', amount: asked }, value })
  return worth.ok ? worth.value.breakEven?.whole : undefined
}

/** What is sealed with a vote about an outcome: where it stands, what is expected, and the break-even. */
export function measureOf({
  outcome,
  metric,
  readings,
  asked,
  expected,
  value,
  today,
}: MeasureInput): Measure {
  const from = standsAt(outcome, metric, readings, today)
  const breakEven = value === undefined ? undefined : sealedBreakEven(metric, asked, value)
  return {
    outcome: outcome.id,
    metricVersion: outcome.metricVersion,
    ...(from && { from }),
    ...(expected !== undefined && { expected }),
    ...(value !== undefined && breakEven !== undefined && { value, breakEven }),
  }
}
