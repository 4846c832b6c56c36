import type { Metric } from '#core/records/metric.ts'
import type { Mark, Outcome } from '#core/records/outcome.ts'
import type { Reading } from '#core/records/reading.ts'
import { difference } from './decimals.ts'
import { point } from './readings.ts'
import type { OutcomeState, TargetState, Trend } from './types.ts'

/** How much better a is than b in the metric's direction: below zero is worse. */
export function better(metric: Pick<Metric, 'better'>, a: number, b: number): number {
  return metric.better === 'higher' ? difference(a, b) : difference(b, a)
}

const trendOf = (change: number): Trend => (change > 0 ? 'better' : change < 0 ? 'worse' : 'same')

/** Readings compare only under the version of the metric that they were made under. */
export const comparable = (outcome: Outcome, metric: Metric): boolean =>
  outcome.metricVersion === metric.version

function targetState(outcome: Outcome, metric: Metric, from: number, to: number): TargetState | undefined {
  if (!outcome.target) return undefined
  const { value, date } = outcome.target
  const all = better(metric, value, from)
  return {
    value,
    ...(date && { date }),
    reached: better(metric, to, value) >= 0,
    // A target that is no better than the baseline (hold a guardrail) has no way to it.
    ...(all > 0 && { way: better(metric, to, from) / all }),
  }
}

function stateSince(
  baseline: Mark | undefined,
  outcome: Outcome,
  metric: Metric,
  readings: readonly Reading[],
): OutcomeState {
  const last = readings.at(-1)
  const latest = last && point(last)
  const known = latest && { latest }
  if (!comparable(outcome, metric)) return { kind: 'unmeasured', why: 'other-version', ...known }
  if (!baseline) return { kind: 'unmeasured', why: 'no-baseline', ...known }
  if (!latest) return { kind: 'unmeasured', why: 'no-reading' }
  if (latest.date <= baseline.date) return { kind: 'unmeasured', why: 'no-later-reading', latest }
  const change = better(metric, latest.value, baseline.value)
  const target = targetState(outcome, metric, baseline.value, latest.value)
  return {
    kind: 'measured',
    baseline,
    latest,
    difference: difference(latest.value, baseline.value),
    change,
    trend: trendOf(change),
    ...(target && { target }),
  }
}

/**
 * What changed for everyone since the outcome's baseline, in the metric's unit, better positive; or why that is not
 * known. A reading on or before the baseline's date is no later reading. `readings`: everyone's, in order of date.
 */
export const outcomeState = (outcome: Outcome, metric: Metric, readings: readonly Reading[]): OutcomeState =>
  stateSince(outcome.baseline, outcome, metric, readings)

/**
 * What changed for one group. An outcome's baseline is for everyone, so the group's own is its last reading up to
 * that day, or else its first one. `readings`: the group's, in order of date.
 */
export function groupState(outcome: Outcome, metric: Metric, readings: readonly Reading[]): OutcomeState {
  const day = outcome.baseline?.date
  const own = (day && readings.findLast(reading => reading.date <= day)) ?? readings[0]
  if (!own) return { kind: 'unmeasured', why: 'no-reading' }
  return stateSince({ value: own.value, date: own.date }, outcome, metric, readings)
}
