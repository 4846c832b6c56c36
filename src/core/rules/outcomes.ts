import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import type { Reading } from '#core/records/reading.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { issueIf, others, type Issue } from './issue.ts'
import { missingRow } from './references.ts'

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

export const checkMetric = (metric: Metric, data: TeamData): Issue[] => {
  const newest = Math.max(
    0,
    ...data.outcomes.filter(outcome => outcome.metric === metric.id).map(outcome => outcome.metricVersion),
  )
  return [
    ...issueIf(newest > metric.version, 'version', 'metric-version-behind', () => ({ newest })),
    // Value ÷ change with a value of zero would never break even.
    ...issueIf(metric.value !== undefined && metric.value.amount <= 0, 'value.amount', 'not-above-zero'),
    ...issueIf(metric.unitsPerYear === 0, 'unitsPerYear', 'not-above-zero'),
  ]
}

/** Units of which there cannot be fewer than none. A score and an amount of money may lie below zero. */
const COUNTED: readonly Metric['unit'][] = ['count', 'minutes', 'days']

/** A percentage is of all that is counted, so it has an end at both sides; what is counted ends at none. */
const offScale = (metric: Metric | undefined, value: number | undefined, path: string): Issue[] => {
  if (metric === undefined || value === undefined) return []
  return [
    ...issueIf(metric.unit === 'percent' && (value < 0 || value > 100), path, 'percent-out-of-range', () => ({
      value,
    })),
    ...issueIf(COUNTED.includes(metric.unit) && value < 0, path, 'fewer-than-none', () => ({ value })),
  ]
}

export const checkOutcome = (outcome: Outcome, data: TeamData): Issue[] => {
  const { baseline, groups, target } = outcome
  const metric = data.metrics.find(({ id }) => id === outcome.metric)
  const twice = groups.find((group, i) => groups.findIndex(first => sameName(first, group)) !== i)
  const left = data.readings.find(
    ({ group, outcome: of }) => of === outcome.id && group !== undefined && !groups.includes(group),
  )?.group
  return [
    ...missingRow(data.metrics, outcome.metric, 'metric', 'metric'),
    ...(twice === undefined ? [] : [{ path: 'groups', code: 'group-twice', values: { group: twice } }]),
    ...(left === undefined ? [] : [{ path: 'groups', code: 'group-has-readings', values: { group: left } }]),
    ...(metric === undefined
      ? []
      : issueIf(outcome.metricVersion > metric.version, 'metricVersion', 'outcome-version-ahead', () => ({
          newest: metric.version,
        }))),
    ...offScale(metric, baseline?.value, 'baseline.value'),
    ...offScale(metric, target?.value, 'target.value'),
    ...(baseline === undefined || target?.date === undefined
      ? []
      : issueIf(target.date <= baseline.date, 'target.date', 'target-before-baseline', () => ({
          date: baseline.date,
        }))),
  ]
}

/** `today`, where it is given, refuses a reading of a day that has not come. */
export const checkReading = (reading: Reading, data: TeamData, today?: IsoDate): Issue[] => {
  const { date, group, nextDue, reached, value } = reading
  const outcome = data.outcomes.find(({ id }) => id === reading.outcome)
  if (outcome === undefined) return missingRow(data.outcomes, reading.outcome, 'outcome', 'outcome')
  const metric = data.metrics.find(({ id }) => id === outcome.metric)
  const population = metric?.entitled.population
  const same = others(data.readings, reading).some(
    other => other.outcome === outcome.id && other.group === group && other.date === date,
  )
  return [
    ...(group === undefined
      ? []
      : issueIf(!outcome.groups.includes(group), 'group', 'group-unknown', () => ({ group }))),
    ...issueIf(same, 'date', 'reading-twice', () => ({ date })),
    ...offScale(metric, value, 'value'),
    ...(today === undefined ? [] : issueIf(date > today, 'date', 'in-the-future', () => ({ date }))),
    ...(nextDue === undefined
      ? []
      : issueIf(nextDue <= date, 'nextDue', 'due-before-reading', () => ({ date }))),
    ...(reached === undefined || population === undefined
      ? []
      : issueIf(reached > population, 'reached', 'reached-over-entitled', () => ({ reached, population }))),
  ]
}
