import type { Metric } from '#core/records/metric.ts'
import type { Reading } from '#core/records/reading.ts'
import type { Reach } from './types.ts'

/**
 * Reached ÷ entitled, of 1, by all channels: a percentage of users hides who never arrived. Takes everyone's readings
 * in order of date and counts the latest that says how many were reached. 30 of 40 entitled is 0.75.
 */
export function reach(metric: Metric, readings: readonly Reading[]): Reach {
  const entitled = metric.entitled.population
  if (!entitled) return { kind: 'missing', why: 'no-population' }
  const counted = readings.findLast(reading => reading.reached !== undefined)
  if (counted?.reached === undefined) return { kind: 'missing', why: 'no-reached' }
  return {
    kind: 'known',
    reached: counted.reached,
    entitled,
    of1: counted.reached / entitled,
    date: counted.date,
  }
}
