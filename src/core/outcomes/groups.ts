import { daysBetween } from '#core/calendar.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import type { Reading } from '#core/records/reading.ts'
import { point, type OutcomeReadings } from './readings.ts'
import { better, comparable, groupState } from './state.ts'
import type { Gap, GroupFigure } from './types.ts'

/** Everyone's reading nearest in date; of two as near, the later. `everyone` is in order of date. */
function nearestTo(reading: Reading, everyone: readonly Reading[]): Reading | undefined {
  const before = everyone.findLast(other => other.date <= reading.date)
  const after = everyone.find(other => other.date > reading.date)
  if (!before || !after) return before ?? after
  return daysBetween(before.date, reading.date) < daysBetween(reading.date, after.date) ? before : after
}

function gapOf(metric: Metric, readings: readonly Reading[], everyone: readonly Reading[]): Gap {
  const last = readings.at(-1)
  const first = readings[0]
  if (!last || !first) return { kind: 'unknown', why: 'no-reading' }
  const beside = nearestTo(last, everyone)
  if (!beside) return { kind: 'unknown', why: 'no-reading-for-everyone' }
  const gap = better(metric, last.value, beside.value)
  const then = first === last ? undefined : nearestTo(first, everyone)
  return {
    kind: 'known',
    group: point(last),
    everyone: point(beside),
    gap,
    behind: gap < 0,
    ...(then && { first: { date: first.date, gap: better(metric, first.value, then.value) } }),
  }
}

/**
 * Each group of an outcome beside everyone, in the metric's unit: those the outcome names, in its order, and then
 * any other that has readings. A group without a reading is there, and says so.
 */
export function groupGaps(outcome: Outcome, metric: Metric, readings: OutcomeReadings): GroupFigure[] {
  const others = [...readings.groups.keys()].filter(group => !outcome.groups.includes(group)).toSorted()
  return [...new Set([...outcome.groups, ...others])].map(group => {
    const own = readings.groups.get(group) ?? []
    const gap: Gap = comparable(outcome, metric)
      ? gapOf(metric, own, readings.everyone)
      : { kind: 'unknown', why: 'other-version' }
    return { group, state: groupState(outcome, metric, own), gap }
  })
}
